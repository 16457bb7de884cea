import { memoizeByText } from '../../lib/memoize.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';

const segmenterOf = memoizeByText(
  (locale: LocaleCode) => new Intl.Segmenter(localeOf(locale).intl, { granularity: 'sentence' }),
);

/** Abbreviations with a vowel after which a capital letter or a figure begins no sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  'no nos art arts par para paras sec ch vol pp ed eds mr mrs ms dr st prof gen sen fig cf vs abs nr bzw usw ул им обл руб тыс экз абз разд англ рус каз ағылш қаз'.split(
    ' ',
  ),
);

/** Unicode's rules end no sentence where a figure and a small letter follow, as in “2016 жылы” or “№ 3 шешім”. */
const beforeFigures = /(?<=[.!?…][»”’)\]]{0,2} )(?=(?:№ ?)?\p{Nd})/u;

/**
 * The sentences of a text. A full stop after an initial or an abbreviation, or before a lower-case letter, does not end
 * one.
 * @param text words without markup, with single spaces
 */
export const sentencesIn = (text: string, locale: LocaleCode): readonly string[] => splitterFor(locale)(text);

const splitterFor = memoizeByText((locale: LocaleCode) => memoizeByText((text: string) => split(text, locale)));

function split(text: string, locale: LocaleCode): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  const segments = [...segmenterOf(locale).segment(text)].flatMap(({ segment }) => segment.split(beforeFigures));
  for (const segment of segments) {
    const begins = /^[^\p{L}\p{N}]*(\p{Ll})?/u.exec(segment)?.[1] === undefined;
    const last = sentences.length - 1;
    if (open !== '' && (isAbbreviated(open) || !begins)) sentences[last] = `${sentences[last]}${segment}`;
    else sentences.push(segment);
    open = segment.trimEnd();
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

/** Whether a text ends with an abbreviation: one letter, letters without a vowel between, or one of the list. */
function isAbbreviated(text: string): boolean {
  const word = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{1,5})\.$/u.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  const hasVowel = /[aeiouyäöüàâéèêëîïôûùаеёиоуыэюяәіөұү]/.test(word);
  const isAlphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word);
  return word.length === 1 || abbreviations.has(word) || (isAlphabetic && !hasVowel);
}

/** The words of a text in lower case, for comparison. */
export const lowerWords = (text: string): string[] => wordsIn(text).map((word) => word.toLowerCase());

/** The words of a text, including apostrophes and hyphens within them. */
export const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];

/** Whether words are a name or a title, as each of them that is not a short one begins with a capital letter. */
export function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}
