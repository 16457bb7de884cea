/**
 * The checks that are a matter of judgement, by the codes under which each can be silenced for a place
 * (`content/silenced.yaml`). Problems without a code would break a page or a link, and have to be fixed.
 */
export const codes = {
  'double-space': 'two spaces between words',
  'repeated-word': 'a word that stands twice in a row',
  'straight-quotes': 'straight quotation marks in a text',
  'quotation-marks': 'quotation marks of another language, or not in pairs',
  'mixed-script': 'letters of two alphabets',
  'lost-letter': 'a figure or a question mark in the place of a letter',
  composed: 'letters put together from two characters (not NFC)',
  unfinished: 'a paragraph without a mark at its end',
  language: 'words in another language',
  untranslated: 'a sentence that stands word for word in the original',
  'repeated-paragraph': 'a paragraph or a sentence that occurs twice',
  number: 'a number that only the original or only the translation has',
  address: 'an e-mail or web address that only the original or only the translation has',
  term: 'a term that is not rendered as the glossary has it',
  name: 'a name that is not rendered as its file has it',
  date: 'a day of the original that is lost',
  sentences: 'another number of sentences than in the original',
  citation: 'a citation after another sentence than in the original',
  'white-space': 'a tab, or a no-break space typed as &nbsp;',
} as const;

export type Code = keyof typeof codes;
