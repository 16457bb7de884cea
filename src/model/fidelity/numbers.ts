import { takeContactDetails } from './contact-details.ts';

/** A number in a text, in figures. */
export interface FoundNumber {
  /**
   * As it is compared: without the marks between its groups, with thousands as a power of ten, as they may be a word
   * elsewhere (`3e3`), and with the Roman number behind that of a document (`333-VI`).
   */
  readonly value: string;
  /** How many figures are written in any language: those without thousands, and without hundreds that are a word. */
  readonly figures: number;
  readonly written: string;
  /** Whether it is that of an article, paragraph or document. */
  readonly isReference: boolean;
}

/** A number in groups of three figures, or any other. */
const pattern = /(?<!\d)\d{1,3}(?:([,.'’ ])\d{3})(?:\1\d{3})*(?!\d)|\d+(?:-[IVXLCDM]+(?![\p{L}\d]))?/gu;

/** Words for thousands and millions behind a number, in the languages in which texts have been written here. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^[ -]?(?:thousand|тысяч|тыс\.?(?!\p{L})|мың|tausend|mille(?!\p{L}))/iu, 3],
  [/^[ -]?(?:million|миллион|млн|mio)/iu, 6],
];

/** An hour of the clock, which languages count to twelve or to twenty-four. */
const hours = /(?<!\d)\d{1,2}(?:[:.]\d\d)? ?[ap]\.? ?m\b\.?|(?<![\d:])\d{1,2}:\d\d(?![\d:])/gi;

/**
 * Beginnings of the words beside which a number is that of an article, a part of one or a document, in the languages
 * in which texts on the law have been written here. In another language such numbers are compared like all others.
 */
const referenceWords =
  'articles?|art\\.|sections?|§+|paragraphs?|paras?\\.?|parts?|clauses?|chapters?|no\\.?|nos\\.?|' +
  'стат[ьеи]|ст\\.|пункт|пп?\\.|част[ьиейю]|ч\\.|абзац|абз\\.|глав|бап|баб|тарма[қғ]|бөлі[кгм]|тарау|тармақша|' +
  'artikel|absatz|absätze|abs\\.|nr\\.?|alinéa|paragraphe|chapitre|kapitel';
const before = new RegExp(`(?<!\\p{L})(?:${referenceWords})\\p{L}{0,4}[\\s.]*(?:[\\d\\s,;()-]|\\p{L}{1,5} )*$`, 'iu');
const after = new RegExp(`^[\\d\\s,-]*(?:-?\\p{L}{1,4}[ ,]+){0,2}-?(?:${referenceWords})`, 'iu');

/** As many characters beside a number as are looked at for what it counts. */
const near = 40;

/** The numbers of a text that are no telephone numbers and stand in no address. */
export function numbersIn(text: string): FoundNumber[] {
  const plain = takeContactDetails(text).rest.replace(hours, ' ');
  return [...plain.matchAll(pattern)].map(({ 0: written, index }) => {
    const end = index + written.length;
    const value = compared(written, plain.slice(end, end + near));
    return {
      value,
      figures: figuresOf(value),
      written,
      isReference:
        before.test(plain.slice(Math.max(0, index - near), index)) || after.test(plain.slice(end, end + near)),
    };
  });
}

/** @param behind what is written behind the number */
function compared(written: string, behind: string): string {
  const [number = '', suffix] = written.split('-');
  const figures = number.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (suffix) return `${figures}-${suffix}`;
  const thousands = figures.length > 3 ? (/(?:000)+$/.exec(figures)?.[0].length ?? 0) : 0;
  const exponent = thousands + (scales.find(([word]) => word.test(behind))?.[1] ?? 0);
  const rest = figures.slice(0, figures.length - thousands);
  return exponent > 0 ? `${rest}e${exponent}` : rest;
}

/** “200” may be two hundred in another language; the number of a document stays as it is. */
function figuresOf(value: string): number {
  return /^\d00$/.test(value) ? 1 : value.replace(/e\d+$/, '').length;
}
