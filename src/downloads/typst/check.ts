import { create } from 'fontkitten';
import { familyOf, hasFont } from '../../fonts/families.ts';
import { localeOf } from '../../model/languages/locales.ts';
import { lettersOf } from '../../model/languages/script.ts';
import { namesIn } from '../../model/problems/folder.ts';
import type { Problem, Sentences } from '../../model/problems/problem.ts';
import { isProblem, readTextFile, type TextFile } from '../../model/problems/text-file.ts';
import type { Site } from '../../model/site/schema.ts';
import { familiesOf, readFonts } from './fonts.ts';
import { t } from './messages.ts';

/** Folders of `content/` with words that are set. */
const folders = ['content/statement', 'content/people', 'content/organisations', 'content/ui'];

/**
 * Finds characters that no font has a glyph for: in a PDF or on a card an empty box would appear in their place.
 * @param root folder of the project
 */
export function checkGlyphs(root: string, site: Site): Problem[] {
  const { languages, incomplete } = site;
  const strange = [...new Set(languages.map((locale) => localeOf(locale).script))].filter((script) => !hasFont(script));
  const patterns = strange.map(lettersOf);
  const known = familiesOf(site).map((family) => readFonts(family).map(charactersOf));
  const isSet = (character: string) =>
    patterns.some((letter) => letter.test(character)) ||
    known.some((weights) => weights.every((set) => set.has(character.codePointAt(0) ?? 0)));
  const characters = folders.flatMap((folder) =>
    namesIn(root, folder).flatMap((name) => {
      if (!/\.(mdx|yaml|json)$/.test(name)) return [];
      const source = readTextFile(root, `${folder}/${name}`);
      if (isProblem(source) || incomplete.some((locale) => name.startsWith(`${locale}.`))) return [];
      return missingIn({ ...source, text: withoutLines(source.text, incomplete) }, isSet);
    }),
  );
  return [...strange.map(explainStrange), ...characters];
}

const charactersOf = (file: Buffer) => {
  const font = create(file);
  return new Set<number>('characterSet' in font ? font.characterSet : []);
};

function explainStrange(script: string): Problem {
  const { name, package: wanted } = familyOf(script);
  return {
    file: 'content/site.yaml',
    line: 1,
    wrong: t('noFont', { script }),
    fix: t('noFont.fix', { wanted, name }),
  };
}

/** Nothing is set in an incomplete language: its lines in data are left empty. */
function withoutLines(text: string, incomplete: readonly string[]): string {
  return incomplete.reduce((left, locale) => left.replace(new RegExp(`^ +${locale}:.*$`, 'gm'), ''), text);
}

function missingIn({ file, text }: TextFile, isSet: (character: string) => boolean): Problem[] {
  // Most files lack nothing, which is quick to see.
  if ([...new Set(text)].every((character) => character <= ' ' || isSet(character))) return [];
  return text
    .split(/\r?\n/)
    .flatMap((line, index) =>
      [...new Set(line)]
        .filter((character) => character > ' ' && !isSet(character))
        .map((character) => ({ file, line: index + 1, ...explainMissing(character, line) })),
    );
}

/** A character that shows nothing cannot be quoted: it is named, with the words before it. */
function explainMissing(character: string, line: string): Sentences {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (!/[\p{Z}\p{C}]/u.test(character)) {
    return { wrong: t('noGlyph', { character, code }), fix: t('noGlyph.fix') };
  }
  const at = line.indexOf(character);
  const before = line.slice(Math.max(0, at - 24), at).trimStart();
  const name = character === '\u202f' ? t('narrowNoBreakSpace') : t('unusualSpace');
  return { wrong: t('noGlyph.space', { name, code, before }), fix: t('noGlyph.space.fix') };
}
