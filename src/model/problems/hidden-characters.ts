import { t } from './messages.ts';

/** Names of characters that come with copied text; others are named by their category. */
const names: Readonly<Record<string, string>> = {
  '\u00ad': t('hidden.softHyphen'),
  '\u200b': t('hidden.zeroWidthSpace'),
  '\u200c': t('hidden.nonJoiner'),
  '\u200d': t('hidden.joiner'),
  '\u2028': t('hidden.lineSeparator'),
  '\u2029': t('hidden.paragraphSeparator'),
  '\u2060': t('hidden.wordJoiner'),
  '\ufeff': t('hidden.byteOrderMark'),
  '\ufffd': t('hidden.lost'),
};

/** Unicode's marks of direction: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Kinds of characters by Unicode's general category: https://www.unicode.org/reports/tr44/#General_Category_Values */
const kinds: readonly (readonly [RegExp, string])[] = [
  [directions, t('hidden.direction')],
  [/\p{Cc}/u, t('hidden.control')],
  [/\p{Cs}/u, t('hidden.half')],
  [/\p{Co}/u, t('hidden.private')],
  [/\p{Cn}/u, t('hidden.unassigned')],
];

/** Letters and marks of scripts that write some of their words with a joiner or non-joiner between two letters. */
const joining =
  /[[\p{L}\p{M}]&&[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}]]/v
    .source;

/** Characters of these categories that are allowed in a text: line ends, tabs, and Arabic signs around a number. */
const allowed = `[\\t\\n\\r\\u0600-\\u0605\\u06dd\\u08e2]|(?<=${joining})[\\u200c\\u200d](?=${joining})`;

/**
 * Invisible characters: controls, formats, private and unassigned ones, lone surrogates, separators of lines, whatever
 * programs may leave out (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point), the empty Braille cell,
 * and replacements of an object or of a lost letter.
 */
const hidden = new RegExp(
  `(?!${allowed})[\\p{C}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\u2800\\ufffc\\ufffd]`,
  'v',
);

/** An invisible character. */
export interface HiddenCharacter {
  /** Words for it, such as `a mark of direction (U+202E)`. */
  readonly name: string;
  readonly character: string;
  /** Where it is, in UTF-16 units from the beginning of the text. */
  readonly index: number;
}

/**
 * The first invisible character of a text: it makes two equal words differ for search and for copying, or turns
 * the text around.
 * @param text a value as it is published: entities and escapes are decoded
 */
export function hiddenIn(text: string): HiddenCharacter | undefined {
  const found = hidden.exec(text);
  return found ? { name: nameOf(found[0]), character: found[0], index: found.index } : undefined;
}

function nameOf(character: string): string {
  const named = names[character];
  if (named) return named;
  const [, kind = t('hidden.shapeless')] = kinds.find(([pattern]) => pattern.test(character)) ?? [];
  return `${kind} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
