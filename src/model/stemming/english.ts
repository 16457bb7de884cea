import { stem as stemEnglish } from 'porter2';
import { fold } from './fold.ts';
import { isLatin, plain, type Stem, type WordRules } from './rules.ts';

/** What Snowball leaves on short words, or takes off together with more: harmer, freely, broaden, witnessing. */
const englishEnding = /^(.{4,}?)(?:ers?|est|ly|ness|able|th)$/;

const stems = (word: string): Stem[] =>
  plain([fold(word), fold(stemEnglish(word)), fold(word.replace(englishEnding, '$1'))]);

/**
 * Words that say nothing of what is looked for: articles, prepositions, pronouns, question words, forms of "to be".
 * After the list of Snowball (https://snowballstem.org), shortened.
 */
const stopWords = `a about after all also am an and any are as at be been before being but by can could did do does for from had has
  have he her here him his how i if in into is it its me my no not of on or our she should so some such than that the
  their them then there these they this to up us was we were what when where which who whom why will with would you
  your tell find show many much long people whose too mean means meaning under both few other only own same once until above
  below while because during through between does doing having against again further please anyone anybody somebody someone get
  got give gave let still ever just now region province oblast`;

/** How English words are read: Snowball reads a word as it is written. */
export const rules: WordRules = {
  stopWords,
  stems,
  read: (word) => [isLatin(word) ? stems(word) : plain([fold(word)])],
  isLatin: true,
  isBaseWhole: false,
  attached: /(\d(?=[snrt])|\p{L}{2}(?='))(?:st|nd|rd|th|'s?)(?![\p{L}\p{N}])/gu,
  article: {
    word: 'article',
    forms: /^articles?$/,
    short: /(^|[^\p{L}\p{N}])arts?\.?\s*(?=\d)/gu,
    numberAt: 1,
  },
  hasRelatedBeginnings: true,
  // Latin letters seldom stand for another language: whole words count alone.
  evidence: 0.9,
  corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5, twoErrors: 9 },
};
