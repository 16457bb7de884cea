import { memoizeByText } from '../../lib/memoize.ts';
import { languageInWords } from '../../lib/reader-language.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { lettersOf } from '../languages/script.ts';
import type { Sentences } from '../problems/problem.ts';
import { takeContactDetails } from './contact-details.ts';
import { advantage, fit, type LanguageModel, type LetterModel, mostOfOneWord } from './letter-model.ts';
import { t } from './messages.ts';
import { isTitle, sentencesIn, wordsIn } from './sentences.ts';

/** What is known about the languages of a site: how often their letters follow each other. */
export type LetterModels = ReadonlyMap<LocaleCode, LanguageModel>;

/** With fewer letters a language is not known well enough to distinguish it from another of the same script. */
export const enough = 5000;
/** The fewest words that can be a sentence. */
export const few = 5;
/** The fewest words that are not neighbouring loanwords by chance, but a clause left in another language. */
const fewTogether = 3;
/** The evidence that all words of a stretch need, in logarithms of a probability. */
const certain = 10;
/** Whether each word of a clause is nearly as strong evidence as a word can be. */
const isClear = (score: number, length: number) => length >= fewTogether && score >= 0.8 * mostOfOneWord * length;
/** The fewest letters of a script without capitals, such as Chinese, that are not a symbol. */
const fewLetters = 6;

/**
 * Finds a stretch of a text in another language: words that together fit another language of the site better than that
 * of the file, or are in another script. Names, lists of single words (often loanwords), capitalised words, addresses
 * and placeholders are no evidence.
 * @param text words without markup
 * @param models of the languages of the site, that of the text among them
 * @param file path of the file that the text is from: the language is judged by the other files
 */
export function findForeignWords(text: string, locale: LocaleCode, models: LetterModels, file = ''): Sentences[] {
  const words = wordsOf(text);
  const otherScript = findOtherScript(words, locale);
  if (otherScript) return [explain(otherScript)];
  if (words.length < few) return [];
  const own = models.get(locale);
  const others = [...models].filter(([code, { size }]) => code !== locale && size >= enough);
  const itself = own?.files.get(file);
  const found =
    own && own.size >= enough ? others.map(([code, other]) => ({ code, ...stretchOf(words, own, other, itself) })) : [];
  const [best] = found
    .filter(({ score, length }) => score >= certain && (length >= few || isClear(score, length)))
    .sort((a, b) => b.score - a.score);
  if (best) {
    return [explain(words.slice(best.start, best.start + best.length), languageInWords(best.code))];
  }
  const foreign = sentencesIn(withoutAddresses(text), locale).find((sentence) => isOfOtherScript(sentence, locale));
  return foreign === undefined ? [] : [explain(wordsIn(foreign))];
}

function explain(found: readonly string[], language?: string): Sentences {
  const words = `${found.slice(0, 8).join(' ')}${found.length > 8 ? ' …' : ''}`;
  return {
    code: 'language',
    wrong: language ? t('foreign.known', { words, language }) : t('foreign', { words }),
    fix: t('translateWords'),
  };
}

const placeholders = /\{\{[^{}]*\}\}/g;

export const withoutAddresses = (text: string) => takeContactDetails(text.replace(placeholders, ' ')).rest;

/** Words between marks or brackets within a sentence: a title or a term, which is given in the language it has. */
const quoted = /(?<=[\p{L},:–—(-] ?)(?:[«“„"‹]([^«»“”„"‹›()]*)[»”“"›]|\(([^()«»“”]*)\))/gu;
const longestTitle = 10;

/** A text without its parts in quotation marks or brackets. */
export const withoutTitles = (text: string) => text.replace(quoted, ' ');

/** A mark that separates words of different stretches. */
const gap = '';

const wordsOf = memoizeByText((text: string): readonly string[] => {
  const words = withoutAddresses(text)
    .replace(listed, ' ')
    .replace(quoted, (whole, inMarks?: string, inBrackets?: string) => {
      const inside = inMarks ?? inBrackets ?? '';
      return /[.!?;]/.test(inside) || wordsIn(inside).length > longestTitle ? whole : ` ${gapSign} `;
    });
  return words.split(gapSign).flatMap((part, index) => [...(index > 0 ? [gap] : []), ...wordsIn(part)]);
});

const gapSign = '\u2063';

/** A word of a list between two others. */
const listed = /(?<=[,;] )[\p{L}-]+(?=[,;])/gu;

/** The stretch of neighbouring words with the strongest evidence for another language (Kadane's algorithm). */
function stretchOf(words: readonly string[], own: LetterModel, other: LetterModel, itself?: LetterModel) {
  let best = { score: 0, start: 0, length: 0 };
  let score = 0;
  let start = 0;
  // In a name or a title only the short words begin with a lower-case letter.
  let telling = 0;
  for (const [index, word] of words.entries()) {
    if (score <= 0) {
      score = 0;
      start = index;
      telling = 0;
    }
    if (word === gap) {
      score = 0;
      continue;
    }
    const says = advantage(word, other, own, itself);
    const isName = /^\p{Lu}/u.test(word);
    score += isName ? Math.min(0, says) / 2 : says;
    if (!isName && says > 0 && word.length > 3) telling += 1;
    if (score > best.score && telling > 0) best = { score, start, length: index + 1 - start };
  }
  // The first word of a sentence begins with a capital letter as a name does.
  const before = words[best.start - 1] ?? '';
  const begins = best.length > 0 && /^\p{Lu}/u.test(before) && fit(before, other) >= fit(before, own, itself);
  return begins ? { ...best, start: best.start - 1, length: best.length + 1 } : best;
}

/**
 * Neighbouring words without a letter of the script of the language that are not a name or title: a clause in another
 * one.
 */
function findOtherScript(words: readonly string[], locale: LocaleCode): readonly string[] | undefined {
  const letters = lettersOf(localeOf(locale).script);
  let run: string[] = [];
  for (const word of [...words, gap]) {
    if (word !== gap && !letters.test(word)) {
      run.push(word);
      continue;
    }
    const small = run.filter((one) => /^\p{Ll}/u.test(one));
    const caseless = run.join('').match(/\p{Lo}/gu)?.length ?? 0;
    const isClause = small.length >= fewTogether && small.some((one) => one.length > 3) && !isTitle(run);
    if (isClause || caseless >= fewLetters) return run;
    run = [];
  }
  return undefined;
}

/** Whether a sentence, and not a name or title, has no letter of the script of the language. */
function isOfOtherScript(sentence: string, locale: LocaleCode): boolean {
  const words = wordsIn(sentence);
  return words.length >= few && !lettersOf(localeOf(locale).script).test(sentence) && !isTitle(words);
}
