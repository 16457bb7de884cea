import { takeContactDetails } from './contact-details.ts';

/** A number in a text, in figures. */
export interface FoundNumber {
  /** As it is compared: without the marks between its groups, and without thousands, which may be a word elsewhere. */
  readonly value: string;
  readonly written: string;
  /** Whether it is that of an article, paragraph or document. */
  readonly isReference: boolean;
}

/** A number in groups of three figures, or any other; that of a law may end with a Roman numeral. */
const pattern = /(?<!\d)\d{1,3}(?:([,.'’ ])\d{3})(?:\1\d{3})*(?!\d)|\d+(?:-[IVXLC]+(?![\p{L}\d]))?/gu;

/** An hour of the clock, which languages count to twelve or to twenty-four. */
const hours = /(?<!\d)\d{1,2}(?:[:.]\d\d)? ?[ap]\.? ?m\b\.?|(?<![\d:])\d{1,2}:\d\d(?![\d:])/gi;

/**
 * Beginnings of the words next to which a number is that of an article, a part of one or a document, in the languages
 * of the texts on the law so far. In another language such numbers are compared like all others.
 */
const referenceWords =
  'articles?|art\\.|sections?|§+|paragraphs?|paras?\\.?|parts?|clauses?|chapters?|no\\.?|nos\\.?|' +
  'стат[ьеи]|ст\\.|пункт|пп?\\.|част[ьиейю]|ч\\.|абзац|абз\\.|глав|бап|баб|тарма[қғ]|бөлі[кгм]|тарау|тармақша|' +
  'artikel|absatz|absätze|abs\\.|nr\\.?|alinéa|paragraphe|chapitre|kapitel';
const before = new RegExp(`(?<!\\p{L})(?:${referenceWords})\\p{L}{0,4}[\\s.]*(?:[\\d\\s,;()-]|\\p{L}{1,5} )*$`, 'iu');
const after = new RegExp(`^[\\d\\s,-]*(?:-?\\p{L}{1,4}[ ,]+){0,2}-?(?:${referenceWords})`, 'iu');

/** How many characters next to a number are searched for what it counts. */
const near = 40;

/** The numbers of a text, except telephone numbers and those in addresses. */
export function numbersIn(text: string): FoundNumber[] {
  const plain = takeContactDetails(text).rest.replace(hours, ' ');
  return [...plain.matchAll(pattern)].map(({ 0: written, index }) => {
    const end = index + written.length;
    return {
      value: compared(written),
      written,
      isReference:
        before.test(plain.slice(Math.max(0, index - near), index)) || after.test(plain.slice(end, end + near)),
    };
  });
}

function compared(written: string): string {
  if (written.includes('-')) return written;
  const figures = written.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return figures.length > 3 ? figures.replace(/(?:000)+$/, '') : figures;
}
