import type { Piece } from '../../model/translations/unit.ts';
import { type Code, numberCodes } from '../exchange/inline-codes.ts';
import type { ExchangeUnit } from '../exchange/unit.ts';
import { t } from './messages.ts';

/** Markup as a translator sees it: `⟦1⟧…⟦/1⟧` around words, `⟦2⟧` where it has none. */
interface Mark {
  readonly id: string;
  /** Whether it encloses words. */
  readonly pair: boolean;
  /** The markup for which it stands. */
  readonly texts: readonly string[];
}

/** A unit in which all markup is replaced by short marks. */
export interface MarkedUnit {
  readonly source: string;
  readonly target: string;
  /** All marks of both, in the order of their numbers. */
  readonly marks: readonly Mark[];
  /** Numbers of the marks that the original has, and of those that the translation has now. */
  readonly used: { readonly source: readonly string[]; readonly target: readonly string[] };
}

/** Why marks cannot be replaced by their markup. */
export interface BrokenMarks {
  readonly wrong: string;
  readonly fix: string;
}

/** Replaces the markup of a unit by marks; a wording that has such signs of its own is shown with its markup. */
export function markUnit({ source, target, pieces }: ExchangeUnit): MarkedUnit {
  if (/[⟦⟧]/.test(source + target)) return { source, target, marks: [], used: { source: [], target: [] } };
  const codes = numberCodes(pieces.source, pieces.target);
  const all = [...codes.source, ...codes.target];
  const ids = [...new Set(all.map(({ id }) => id))].toSorted((a, b) => Number(a) - Number(b));
  return {
    source: markedText(pieces.source, [...codes.source]),
    target: markedText(pieces.target, [...codes.target]),
    marks: ids.map((id) => {
      const texts = all.find((code) => code.id === id)?.texts ?? [];
      return { id, pair: texts.length > 1, texts };
    }),
    used: { source: codes.source.map(({ id }) => id), target: codes.target.map(({ id }) => id) },
  };
}

/** @param codes of the pieces in their order; those that are written are taken from the list */
function markedText(pieces: readonly Piece[], codes: Code[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { id = '' } = codes.shift() ?? {};
      return 'alone' in piece ? `⟦${id}⟧` : `⟦${id}⟧${markedText(piece.inner, codes)}⟦/${id}⟧`;
    })
    .join('');
}

const mark = /⟦\s*(\/?)\s*(\p{Nd}+)\s*\/?\s*⟧|\[\[(\/?)(\d+)\]\]/gu;

/** Emphasis, which a translation may have or not. */
const isFree = ({ texts }: Mark) => /^[*_]+$/.test(texts[0] ?? '');

/**
 * Replaces the marks in a text by their markup. Spaces in a mark, digits of other scripts, double brackets and a missing
 * slash in a closing mark are repaired.
 * @returns the text with its markup, or why that cannot be done
 */
export function withMarkup(text: string, { marks, used }: MarkedUnit): string | BrokenMarks {
  if (marks.length === 0 && !/[⟦⟧]/.test(text)) return text;
  const open: string[] = [];
  const found: string[] = [];
  let broken: BrokenMarks | undefined;
  const result = text.replace(mark, (written, slash = '', digits = '', otherSlash = '', otherDigits = '') => {
    const id = asciiDigits(digits || otherDigits);
    const known = marks.find((one) => one.id === id);
    if (!known) {
      // Double brackets that name no mark are words.
      if (!written.startsWith('⟦')) return written;
      broken ??= { wrong: t('markUnknown', { mark: `⟦${id}⟧` }), fix: t('markUnknown.fix') };
      return '';
    }
    const [opening = '', closing = ''] = known.texts;
    if (!known.pair) {
      found.push(id);
      return opening;
    }
    if (slash || otherSlash || open.at(-1) === id) {
      if (open.at(-1) !== id) {
        broken ??= open.includes(id)
          ? { wrong: t('marksCross', { mark: `⟦/${id}⟧`, other: `⟦/${open.at(-1)}⟧` }), fix: t('marksCross.fix') }
          : { wrong: t('markNotOpened', { mark: `⟦/${id}⟧` }), fix: t('markNotOpened.fix', { mark: `⟦${id}⟧` }) };
        return '';
      }
      open.pop();
      return closing;
    }
    open.push(id);
    found.push(id);
    return opening;
  });
  if (broken) return broken;
  const [unclosed] = open;
  if (unclosed !== undefined) {
    return {
      wrong: t('markNotClosed', { mark: `⟦${unclosed}⟧` }),
      fix: t('markNotClosed.fix', { mark: `⟦/${unclosed}⟧` }),
    };
  }
  if (/[⟦⟧]/.test(result)) return { wrong: t('markDamaged'), fix: t('markDamaged.fix') };
  return explainNumber(found, marks, used) ?? result;
}

/** Each mark once: those of the original, or those that the translation has now. */
function explainNumber(
  found: readonly string[],
  marks: readonly Mark[],
  { source, target }: MarkedUnit['used'],
): BrokenMarks | undefined {
  const bound = (ids: readonly string[]) => ids.filter((id) => !marks.some((one) => one.id === id && isFree(one)));
  const given = bound(found).toSorted();
  if ([source, target].some((ids) => bound(ids).toSorted().join() === given.join())) return undefined;
  const missing = bound(source).filter((id) => !given.includes(id));
  const twice = given.find((id, index) => given.indexOf(id) !== index);
  // The tags are compared with the original's once more when a text is written.
  if (missing.length === 0 && twice === undefined) return undefined;
  return missing.length > 0
    ? { wrong: t('markMissing', { marks: missing.map((id) => `⟦${id}⟧`).join(', ') }), fix: t('markMissing.fix') }
    : { wrong: t('markTwice', { mark: `⟦${twice}⟧` }), fix: t('markTwice.fix') };
}

/** Arabic-Indic, Persian and full-width digits as those of ASCII: their code points end in the digit. */
const asciiDigits = (digits: string) =>
  digits.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
