import type { ExchangeFile } from './exchange-file.ts';
import { writePo } from './po.ts';
import type { AgreedTerm } from './terms.ts';
import { newDocument, onLines, serialise } from './xml.ts';

/**
 * A project of OmegaT: the catalogue to translate, the agreed terms, and the settings with which our blocks come back
 * whole. OmegaT reads no XLIFF 2.0; the notes are the comments of the catalogue.
 * https://omegat.sourceforge.io/manual-standard/en/chapter.project.folder.html
 * @param name of the catalogue, without its ending
 * @returns the text of each file by its path in the folder of the project, and the folders that have to be there
 */
export function omegatProject(
  content: ExchangeFile,
  name: string,
): { readonly files: Readonly<Record<string, string>>; readonly folders: readonly string[] } {
  return {
    files: {
      'omegat.project': settings(content),
      'omegat/filters.xml': filters(),
      [`source/${name}.po`]: writePo(content),
      // OmegaT reads a file with this ending as UTF-8 on every system.
      'glossary/terms.utf8': content.terms.map(glossaryLine).join(''),
    },
    folders: ['omegat', 'source', 'target', 'tm', 'glossary', 'dictionary'],
  };
}

/** Where OmegaT writes what was translated, from the folder of the project. */
export const omegatTarget = 'target';

/** Each block is a segment: a single sentence cannot be matched with its paragraph when it comes back. */
function settings({ original, language }: ExchangeFile): string {
  const { make } = newDocument({});
  const fields = {
    ...Object.fromEntries(
      ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'].map((name) => [
        name,
        '__DEFAULT__',
      ]),
    ),
    source_lang: original.toUpperCase(),
    target_lang: language.toUpperCase(),
    sentence_seg: 'false',
    // Blocks of the same words in two places may be translated differently.
    support_default_translations: 'true',
  };
  const elements = Object.entries(fields).map(([name, value]) => make(name, {}, value));
  return serialise(onLines(make('omegat', {}, onLines(make('project', { version: '1.0' }, ...elements)))));
}

/**
 * What is not translated is left empty in the catalogue; OmegaT would fill in the original’s words, which would be
 * refused one by one when it comes back.
 */
function filters(): string {
  const { make } = newDocument({});
  const option = (name: string, value: string) => make('option', { name, value });
  const files = make('files', {
    sourceFilenameMask: '*.po',
    sourceEncoding: 'UTF-8',
    targetEncoding: 'UTF-8',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of OmegaT
    targetFilenamePattern: '${filename}',
  });
  const filter = make(
    'filter',
    { className: 'org.omegat.filters2.po.PoFilter', enabled: 'true' },
    files,
    // In spite of its name, this allows blank translations.
    option('disallowBlank', 'true'),
    option('skipHeader', 'true'),
  );
  const attributes = {
    removeTags: 'false',
    removeSpacesNonseg: 'true',
    preserveSpaces: 'false',
    ignoreFileContext: 'false',
  };
  return serialise(onLines(make('filters', attributes, onLines(filter))));
}

const glossaryLine = ({ term, translation, meaning }: AgreedTerm) =>
  `${[term, translation, meaning].map((text) => text.replace(/\s+/g, ' ')).join('\t')}\n`;
