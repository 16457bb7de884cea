import { languageInWords } from '../../lib/reader-language.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { lettersOf } from '../languages/script.ts';
import { firstWords, type Sentences } from '../problems/problem.ts';
import type { Wording } from './compare.ts';
import { enough, few, type LetterModels, withoutAddresses } from './foreign-words.ts';
import { countLetters, fit, type LanguageModel, type LetterModel, mostOfOneWord } from './letter-model.ts';
import { t } from './messages.ts';
import { wordsIn } from './sentences.ts';

/** A title, heading or label in another language. */
export interface ForeignLabel {
  readonly sentences: Sentences;
  /** Whether it cannot be a loanword or a word that two languages have in common. */
  readonly isCertain: boolean;
}

/** Letters that a word needs to be looked at: shorter ones are abbreviations, or the same in many languages. */
const leastLetters = 3;
/** The evidence that the words need to be looked at or reported, in logarithms of a probability. */
const likely = 3;
const certain = 6;

/**
 * Finds a title, heading or label of a few words that was left in the language of the original or is in another language
 * of the site: too few words for `findForeignWords`. Names, abbreviations and addresses are the same in many languages.
 * @param here the translation, words without markup
 * @param there the original
 * @param models of the languages of the site
 * @param file path of the file with the translation: its language is judged by the other files
 */
export function findForeignLabel(
  here: Wording,
  there: Wording,
  models: LetterModels,
  file = '',
): ForeignLabel | undefined {
  const text = withoutAddresses(here.text);
  const words = wordsIn(text);
  if (words.length === 0 || words.length >= few) return undefined;
  const telling = words.filter((word) => isTelling(word, text));
  if (telling.length === 0) return undefined;
  const originalWords = new Set(wordsIn(there.text));
  const [own, original] = [models.get(here.locale), models.get(there.locale)];
  if (!lettersOf(scriptOf(here)).test(text)) {
    const isForeign = telling.some((word) => !originalWords.has(word)) || isCommon(telling, original);
    return isForeign ? explain(here, there, true) : undefined;
  }
  if (!own || own.size < enough || isName(telling, originalWords)) return undefined;
  const without = own.files.get(file);
  // A loanword may occur in other labels of the same file.
  const rest = telling.length === 1 && without ? countLetters(text) : without;
  const isUnknown = telling.every((word) => timesIn(word, own, rest) === 0);
  if (!isUnknown) return undefined;
  for (const [code, other] of models) {
    if (code === here.locale || other.size < enough || localeOf(code).script !== scriptOf(here)) continue;
    const isTheirs = (word: string) =>
      other.words.has(word.toLowerCase()) || (code === there.locale && originalWords.has(word));
    if (!telling.every(isTheirs) || !isCommon(telling, other)) continue;
    const score = scoreOf(telling, own, other, without);
    if (score >= likely) return explain(here, there, telling.length > 1 && score >= certain);
  }
  return undefined;
}

const scriptOf = ({ locale }: Wording) => localeOf(locale).script;

/** Whether a word tells its language: an abbreviation such as “PDF”, “vCard” or “art.” does not. */
export const isTelling = (word: string, text: string) =>
  word.length >= leastLetters && !/.\p{Lu}/u.test(word) && !(word.length <= 4 && text.includes(`${word}.`));

/** Words of which each begins with a capital letter, as in the original: “Human Rights Watch”. */
const isName = (words: readonly string[], originalWords: ReadonlySet<string>) =>
  words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) && originalWords.has(word));

/** Whether words are not a name: one begins with a lower-case letter here, or all of them do in texts of the language. */
function isCommon(words: readonly string[], language: LanguageModel | undefined): boolean {
  if (!language || isCapitalised(words)) return false;
  const isKnownWord = (word: string) => isKnown(word, language.commonWords);
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.some((word) => word.length >= stem || isKnownWord(word)) || words.every(isKnownWord);
}

/** “Human Rights Watch”, but not “Contacts”, which begins with a capital letter because it is the only word. */
const isCapitalised = (words: readonly string[]) => words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));

/** Letters at the beginning by which a word is recognised in another form. */
const stem = 5;

/** Whether a word is among others, or, if it is long, another form of it. */
function isKnown(word: string, words: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (words.has(lower)) return true;
  if (lower.length <= stem) return false;
  const start = lower.slice(0, Math.max(stem, lower.length - 2));
  return words.values().some((other) => other.length < lower.length + 3 && other.startsWith(start));
}

/** How often a word occurs in a language, in whatever case; a part of its texts can be left out. */
export const timesIn = (word: string, model: LetterModel, without?: LetterModel) =>
  (model.words.get(word.toLowerCase()) ?? 0) - (without?.words.get(word.toLowerCase()) ?? 0);

/**
 * How much better the words fit another language, without the evidence that the other language has them, which is used
 * already.
 */
export const scoreOf = (words: readonly string[], own: LetterModel, other: LetterModel, without?: LetterModel) =>
  words.reduce((sum, word) => {
    const difference = fit(word, other, countLetters(word)) - fit(word, own, without);
    return sum + Math.max(-mostOfOneWord, Math.min(mostOfOneWord, difference));
  }, 0);

/** For a value copied from another language of the site. */
export function explainCopy({ text }: Wording, locale: LocaleCode, isCertain: boolean): ForeignLabel {
  const words = firstWords(text.replace(/\{\{[^{}]*\}\}/g, ' '));
  return {
    sentences: {
      code: 'untranslated',
      wrong: t('copied', { words, language: languageInWords(locale) }),
      fix: t('label.fix'),
    },
    isCertain,
  };
}

function explain(here: Wording, there: Wording, isCertain: boolean): ForeignLabel {
  const words = firstWords(here.text.replace(/\{\{[^{}]*\}\}/g, ' '));
  const isSame = here.text.toLowerCase() === there.text.toLowerCase();
  const sentences: Sentences = isSame
    ? { code: 'untranslated', wrong: t('untranslated.label', { words }), fix: t('label.fix') }
    : { code: 'language', wrong: t('foreign', { words }), fix: t('label.fix') };
  return { sentences, isCertain };
}
