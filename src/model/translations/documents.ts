import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Site } from '../site/schema.ts';
import { type Accepted, readAccepted } from './accepted-wordings.ts';
import { unitsOfData } from './data-units.ts';
import { unitsOfStrings } from './string-units.ts';
import { unitsOfText } from './text-units.ts';
import type { Units } from './unit.ts';

/** Something that is translated: a text in paragraphs, the strings of the interface, or data in all languages. */
export interface Document {
  /** As translators type it: `statement`, `legal/assembly`, `ui`, `glossary`. */
  readonly name: string;
  readonly kind: 'text' | 'strings' | 'data';
}

/**
 * Everything that is translated, found by looking: a folder with the original's `.mdx` is a text, YAML with a text in
 * the language of the original and in others is data.
 * @param root folder of the project
 */
export function documentsOf(root: string, { original }: Pick<Site, 'original'>): Document[] {
  const content = join(root, 'content');
  const texts = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === `${original}.mdx`)
    .map(({ parentPath }) => parentPath.slice(content.length + 1).replaceAll('\\', '/'))
    .toSorted();
  const data = readdirSync(content, { withFileTypes: true })
    .filter((entry) => hasTexts(content, entry.name, original))
    .map(({ name }) => name.replace('.yaml', ''))
    .toSorted();
  return [
    // The statement comes first: all others are about it.
    ...texts.toSorted((a, b) => Number(b === 'statement') - Number(a === 'statement')).map(named('text')),
    { name: 'ui', kind: 'strings' },
    ...data.map(named('data')),
  ];
}

const named = (kind: Document['kind']) => (name: string) => ({ name, kind });

function hasTexts(content: string, name: string, original: LocaleCode): boolean {
  if (isSystemFile(name)) return false;
  const files = name.endsWith('.yaml')
    ? [name]
    : statSync(join(content, name), { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(join(content, name)).flatMap((file) =>
          file.endsWith('.yaml') && !isSystemFile(file) ? `${name}/${file}` : [],
        )
      : [];
  const text = new RegExp(`(^|[{,])\\s*${original}:\\s*\\S`, 'm');
  return files.some((file) => text.test(readFileSync(join(content, file), 'utf8')));
}

/**
 * The units of a document in a language: the original next to its translation. Staleness, reviews, warnings and files
 * for translation programs all take them from here.
 * @param root folder of the project
 * @param document one of `documentsOf`
 * @param locale the language into which it is translated
 * @param accepted which wordings the translations of the language render
 * @throws when a file of the document can't be read; `npm run check` says so in plain words
 */
export function pairsOf(
  root: string,
  { original }: Pick<Site, 'original'>,
  { name, kind }: Document,
  locale: LocaleCode,
  accepted: Accepted = readAccepted(root, locale),
): Units {
  const rendered = accepted[name];
  if (kind === 'text') return unitsOfText(root, name, original, locale, rendered);
  const { units, there } =
    kind === 'strings'
      ? unitsOfStrings(root, original, locale, rendered)
      : { units: unitsOfData(root, name, original, locale, rendered), there: true };
  return { fields: units, blocks: [], there: 0, parallel: there };
}
