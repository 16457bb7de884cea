import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { lettersOf } from '../languages/script.ts';
import type { Sentences } from '../problems/problem.ts';
import type { Wording } from './compare.ts';
import { enough, gapSign, type LetterModels, withoutAddresses, withoutGiven } from './foreign-words.ts';
import { advantage, type LanguageModel, mostOfOneWord } from './letter-model.ts';
import { t } from './messages.ts';
import { otherLettersOf, withoutOtherScript } from './other-script.ts';
import { isTitle, wordsIn } from './sentences.ts';

/** Words of another language in a sentence of a translation. */
export interface StrayWords {
  readonly sentences: Sentences;
  /** Whether they cannot be loanwords, names or words that two languages have in common. */
  readonly isCertain: boolean;
}

/**
 * Finds words of another language within a sentence: too few of them for `findForeignWords`, as when one was left
 * untranslated. Names, abbreviations, addresses, and what is given in its own language in quotation marks or brackets
 * are right in any language.
 * @param here the translation, words without markup
 * @param there the original
 * @param models of the languages of the site
 * @param file path of the file with the translation: its language is judged by the other files
 */
export function findStrayWords(here: Wording, there: Wording, models: LetterModels, file = ''): StrayWords | undefined {
  const found = [...inOtherScript(here, there, models), ...inSameScript(here, models, file)];
  return found.find(({ isCertain }) => isCertain) ?? found[0];
}

/** Words next to each other, with no mark between them. */
type Run = readonly string[];

/** Words in letters of another script, such as an English one in a text in Cyrillic letters. */
function inOtherScript(here: Wording, there: Wording, models: LetterModels): StrayWords[] {
  const script = scriptOf(here.locale);
  // The sign of a number is no word, but becomes one in the plain form of a text.
  const text = here.text.replaceAll('№', ' ; ');
  if (!otherLettersOf(script).test(text)) return [];
  const others = [...models].filter(([code]) => scriptOf(code) !== script).map(([, model]) => model);
  // What a single file has may be a name that is written small, such as that of a program.
  const isCommon = (word: string) =>
    others.some((model) => model.commonWords.has(word.toLowerCase()) && filesWith(word.toLowerCase(), model) > 1);
  const shared = sharedWords(here.locale, models);
  return runsOfOtherScript(withoutAddresses(text), script).flatMap((run): StrayWords[] => {
    const telling = run.filter((word) => isTelling(word) && !shared.has(word.toLowerCase()));
    if (telling.length === 0 || isNameIn(run, there.text, isCommon)) return [];
    const small = telling.filter((word) => /^\p{Ll}/u.test(word));
    const isForeign =
      telling.every(isCommon) ||
      (small.some(isCommon) && !(run.length > 1 && isTitle(run))) ||
      (small.length >= few && !isTitle(run)) ||
      telling.some((word) => /^\p{Lo}{2}/u.test(word) && !there.text.includes(word));
    if (isForeign) return [explain(run, true)];
    const isUnknown = small.some(({ length }) => length >= leastLetters) && !isTitle(run);
    return isUnknown && !there.text.includes(run.join(' ')) ? [explain(run, false)] : [];
  });
}

/** As many words as “ad hoc” and the like have not. */
const few = 3;

/**
 * What other languages of the script write with a small initial as well is international, such as “cookie”, also where
 * it is a part of a word.
 */
function sharedWords(locale: LocaleCode, models: LetterModels): ReadonlySet<string> {
  const known = shared.get(models)?.get(locale);
  if (known) return known;
  const neighbours = [...models].filter(([code]) => code !== locale && scriptOf(code) === scriptOf(locale));
  const words = new Set(
    neighbours.flatMap(([, { commonWords }]) => [...commonWords].flatMap((word) => [word, ...word.split('-')])),
  );
  shared.set(models, (shared.get(models) ?? new Map()).set(locale, words));
  return words;
}

const shared = new WeakMap<LetterModels, Map<LocaleCode, ReadonlySet<string>>>();

const scriptOf = (locale: LocaleCode) => localeOf(locale).script;

/** Abbreviations such as “PDF” and “vCard”, “e-mail” and single letters say nothing of a language. */
const isTelling = (word: string) => word.length > 1 && !/.\p{Lu}|-/u.test(word);

function runsOfOtherScript(text: string, script: string): Run[] {
  const own = lettersOf(script);
  const runs: string[][] = [[]];
  const begin = () => runs.push([]);
  for (const token of withoutOtherScript(text, script).split(/\s+/)) {
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/u.exec(token) ?? [];
    // Names of files and the like have a full stop or a digit in them.
    const isForeign = /^[\p{L}\p{M}'’-]+$/u.test(word) && !own.test(word);
    if (before !== '' || !isForeign) begin();
    if (isForeign) runs.at(-1)?.push(word);
    if (after !== '') begin();
  }
  return runs.filter(({ length }) => length > 0);
}

/** Whether the original has the words, too, as a name: not because a sentence begins with a common word. */
function isNameIn(run: Run, original: string, isCommon: (word: string) => boolean): boolean {
  const words = run.join(' ');
  if (!isTitle(run) || !original.includes(words)) return false;
  const isFirst = new RegExp(`(?:^|[.!?…:]\\s|[«“„"]\\s?)${RegExp.escape(words)}`, 'u');
  return run.length > 1 || !isCommon(words) || original.replace(isFirst, '').includes(words);
}

/** What words next to each other must say together, in logarithms of a probability. */
const certain = 6;
/** A word that stands in so many texts of a language, and in none of another, is no loanword in that. */
const manyFiles = 3;
/** Letters that a word must have by itself; shorter ones are spelt alike in many languages. */
const leastLetters = 4;

/** Words of another language of the site that is written in the same script. */
function inSameScript({ text, locale }: Wording, models: LetterModels, file: string): StrayWords[] {
  const own = models.get(locale);
  if (!own || own.size < enough) return [];
  const letter = lettersOf(scriptOf(locale));
  const parts = withoutGiven(withoutAddresses(text)).split(marks).map(wordsIn);
  return [...models].flatMap(([code, other]) => {
    if (code === locale || other.size < enough || scriptOf(code) !== scriptOf(locale)) return [];
    const letters = [...(localeOf(code).ownLetters ?? '')].filter(
      (letter) => !localeOf(locale).ownLetters?.includes(letter),
    );
    return runsOf(parts, (word) => letter.test(word) && isOnlyIn(other, own, word, file)).flatMap(
      (run): StrayWords[] => {
        if (run.some((word) => letters.some((letter) => word.includes(letter)))) return [explain(run, true)];
        const long = run.filter(({ length }) => length >= leastLetters);
        const [first = ''] = long;
        const score = long.reduce((sum, word) => sum + advantage(word, other, own, own.files.get(file)), 0);
        if (long.length > 1 && score >= certain) return [explain(run, true)];
        return long.length > 0 && score >= mostOfOneWord && filesWith(first, other) >= manyFiles
          ? [explain(run, false)]
          : [];
      },
    );
  });
}

/** Marks at which words end that belong together. */
const marks = new RegExp(`[${gapSign},;:.!?…—–()/]`);

function runsOf(parts: readonly (readonly string[])[], isForeign: (word: string) => boolean): Run[] {
  const runs: string[][] = [];
  for (const words of parts) {
    runs.push([]);
    for (const word of words) {
      if (isForeign(word)) runs.at(-1)?.push(word);
      else runs.push([]);
    }
  }
  return runs.filter(({ length }) => length > 0);
}

/** Whether a word that is no name occurs in one language, and in no text of another but that which is looked at. */
function isOnlyIn(other: LanguageModel, own: LanguageModel, word: string, file: string): boolean {
  if (!/^\p{Ll}/u.test(word) || !hasForm(other, word)) return false;
  const here = own.files.get(file)?.words.get(word) ?? 0;
  return (own.words.get(word) ?? 0) <= here && !hasOtherForm(own, word);
}

const filesWith = (word: string, { files }: LanguageModel) =>
  [...files.values()].filter(({ words }) => words.has(word)).length;

/** Letters at the beginning by which a word is recognised in another form. */
const stem = 5;
const stemOf = (word: string) => word.slice(0, Math.max(stem, word.length - 2));

const hasForm = (model: LanguageModel, word: string) =>
  model.commonWords.has(word) || (word.length > stem && beginningsOf(model).has(stemOf(word)));

/** Whether a language has the word with another ending, and not only as it is. */
const hasOtherForm = (model: LanguageModel, word: string) =>
  word.length > stem && (beginningsOf(model).get(stemOf(word)) ?? 0) > (model.words.has(word) ? 1 : 0);

/** In how many words of a language each beginning of a word occurs. */
function beginningsOf(model: LanguageModel): ReadonlyMap<string, number> {
  const before = beginnings.get(model);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const word of model.words.keys()) {
    for (let end = stem; end <= Math.min(word.length, longest); end += 1) {
      const start = word.slice(0, end);
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  beginnings.set(model, counts);
  return counts;
}

const beginnings = new WeakMap<LanguageModel, ReadonlyMap<string, number>>();
/** Letters of a word that are looked at; no language has longer ones. */
const longest = 40;

function explain(run: Run, isCertain: boolean): StrayWords {
  const words = `${run.slice(0, 8).join(' ')}${run.length > 8 ? ' …' : ''}`;
  return { sentences: { code: 'language', wrong: t('foreign', { words }), fix: t('label.fix') }, isCertain };
}
