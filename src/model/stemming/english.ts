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
const stopWords = `a about above after again against all also am an and any anybody anyone are around as at be because been before being
  below between big both but by can could did do does doing during ever few find for from further gave get give got had
  has have having he her here him his how i if in into is it its just let long many me mean meaning means much my nearby
  need needed needs no not now oblast of on once only or other our own people please province really region same she should show so some
  somebody someone still such tell than that the their them then there these they this through to too under until up us
  via want was we were what when where which while who whom whose why will with without would you your`;

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
  verb: /..ed$/,
  // Latin letters seldom stand for another language: whole words count alone.
  evidence: 0.9,
  corrects: { letterLeftOut: 4, letterTooMany: 4, otherLetter: 5, twoErrors: 9 },
};
