import { memoizeByText } from '../../lib/memoize.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import type { Code } from '../problems/codes.ts';
import type { Sentences } from '../problems/problem.ts';
import { type ContactDetail, contactDetailsIn } from './contact-details.ts';
import { t } from './messages.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';

/** A wording in a language. */
export interface Wording {
  /** Words without markup. */
  readonly text: string;
  readonly locale: LocaleCode;
}

/** What is compared. */
type Unit = 'paragraph' | 'field';

/**
 * Finds what a translation adds to its original, or omits, of what is the same in every language: contact details and
 * numbers.
 * @param where the original is to be found, for the sentences
 * @param unit what is compared, for the sentences
 */
export function compareWordings(here: Wording, there: Wording, where: string, unit: Unit = 'paragraph'): Sentences[] {
  const [own, original] = [detailsOf(here), detailsOf(there)];
  const [written, known] = [new Set(own.map(({ shown }) => shown)), new Set(original.map(({ value }) => value))];
  const lost = original.filter(({ shown }) => !written.has(shown));
  const added = own.filter(({ value }) => !known.has(value));
  return [
    ...compareDetails(lost, added, where, unit),
    ...compareNumbers(numbersIn(here.text), numbersIn(there.text), where, unit),
  ];
}

/** Reports a detail that was lost and one of the same kind that was added, as after a typing error, in one sentence. */
function compareDetails(lost: readonly Detail[], added: readonly Detail[], where: string, unit: Unit): Sentences[] {
  const rest = [...added];
  const others = new Map(
    lost.map((detail) => {
      const at = rest.findIndex(({ kind }) => kind === detail.kind);
      return [detail, at === -1 ? undefined : rest.splice(at, 1)[0]];
    }),
  );
  return [
    ...lost.map((detail): Sentences => {
      const written = detail.kind === 'telephone' ? detail.shown : detail.written;
      return explainLost(detail.code, written, where, unit, others.get(detail)?.written);
    }),
    ...rest.map(
      ({ code, written }): Sentences => ({
        code,
        wrong: t('added', { written, here: t(`in.${unit}`), where }),
        fix: t('added.fix'),
      }),
    ),
  ];
}

interface Detail extends ContactDetail {
  readonly code: Code;
  /** As it must be written: a telephone number with the prefix of the original, in any grouping. */
  readonly shown: string;
}

/** The country of a language, in which telephone numbers without a prefix are understood. */
const regionOf = memoizeByText((locale: LocaleCode) => new Intl.Locale(localeOf(locale).intl).maximize().region);

function detailsOf({ text, locale }: Wording): Detail[] {
  return contactDetailsIn(text, regionOf(locale)).map((detail) => ({
    ...detail,
    code: detail.kind === 'telephone' ? 'number' : 'address',
    shown: detail.kind === 'telephone' ? detail.written.replace(/[^\d+]/g, '') : detail.value,
  }));
}

function compareNumbers(
  here: readonly FoundNumber[],
  there: readonly FoundNumber[],
  where: string,
  unit: Unit,
): Sentences[] {
  const known = new Set(there.map(({ value }) => value));
  const added = without(here, there);
  const [first] = added;
  const kept = new Set(here.map(({ value }) => value));
  // A small number may be a word in another language, and a repeated one may occur once, unless another number is in
  // its place.
  const lost = without(there, here).filter((number) => first || (isCertain(number) && !kept.has(number.value)));
  if (lost.length > 0) return lost.map(({ written }) => explainLost('number', written, where, unit, first?.written));
  return added
    .filter((number) => isCertain(number) && !known.has(number.value))
    .map(({ written, isReference }) => ({
      code: 'number',
      wrong: t(isReference ? 'reference' : 'added', { written, here: t(`in.${unit}`), where }),
      fix: t('reference.fix'),
    }));
}

/** Whether a number is written in figures in every language: a large one, and that of an article or document. */
const isCertain = ({ value, isReference }: FoundNumber) => value.length >= 3 || isReference;

/** @param other what is here instead, if anything is */
function explainLost(code: Code, written: string, where: string, unit: Unit, other?: string): Sentences {
  const here = t(`in.${unit}`);
  return {
    code,
    wrong: other === undefined ? t('lost', { written, where, here }) : t('replaced', { written, where, here, other }),
    fix: t('lost.fix'),
  };
}

/** The rest of a list when all of another is removed from it, each as often as it occurs there. */
function without(list: readonly FoundNumber[], others: readonly FoundNumber[]): FoundNumber[] {
  const rest = new Map<string, number>();
  for (const { value } of others) rest.set(value, (rest.get(value) ?? 0) + 1);
  return list.filter(({ value }) => {
    const left = rest.get(value) ?? 0;
    rest.set(value, left - 1);
    return left <= 0;
  });
}
