import type { LocaleCode } from '../../model/languages/locales.ts';
import { monthsOf } from '../../model/stemming/dates.ts';
import { rulesOf, withoutAttached } from '../../model/stemming/rules.ts';
import { normalise } from '../../model/stemming/text.ts';

/** No query of a person is longer; what is beyond is not read. */
const longest = 200;

/** Letters and figures of double width, as Asian keyboards write them. */
const fullWidth = /[\uFF01-\uFF5E]/g;
/** An abbreviation with a full stop after each letter: U.N., О.О.Н. */
const dotted = /(^|[^\p{L}\p{N}.])((?:\p{L}\.\s?){2,}(?:\p{L}(?![\p{L}\p{N}]))?)/gu;
/** A date in figures: 20.05.2016, 20/5/16, 2016-05-20. */
const dayFirst = /(^|[^\d.])(\d{1,2})[./-](\d{1,2})[./-](?:20)?(\d\d)(?![\d.])/g;
const yearFirst = /(^|[^\d.])(20\d\d)[./-](\d{1,2})[./-](\d{1,2})(?![\d.])/g;
/** The beginning of a month's name with a day or a year before or after it. */
const monthAfter = /(^|[^\p{L}\p{N}])(\d{1,4}\s+)(\p{L}{3,4})\.?(?![\p{L}\p{N}])/gu;
const monthBefore = /(^|[^\p{L}\p{N}])(\p{L}{3,4})\.?(\s+\d{1,4})(?![\p{L}\p{N}])/gu;

/**
 * A query in the form in which it is looked up: abbreviations without full stops or in full, dates with the month's name, words without
 * the endings that are written after a hyphen.
 * @param query whatever was typed
 * @param locale language of the texts
 */
export function readQuery(query: string, locale: LocaleCode): string {
  const plain = query
    .slice(0, longest)
    .replace(fullWidth, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const months = monthsOf(locale);
  const month = (beginning: string) => {
    const meant = months.filter((name) => name.startsWith(beginning));
    return meant.length === 1 ? meant[0] : undefined;
  };
  const day = (whole: string, before: string, year: string, number: string, day: string) =>
    months[Number(number) - 1] && Number(day) < 32
      ? `${before}${Number(day)} ${months[Number(number) - 1]} ${year}`
      : whole;
  const text = normalise(plain)
    .replace(dotted, (_, before, letters) => `${before}${letters.replace(/[.\s]/g, '')} `)
    .replace(yearFirst, day)
    .replace(dayFirst, (whole, before, number, middle, year) => day(whole, before, `20${year}`, middle, number))
    .replace(monthAfter, (whole, before, number, letters) =>
      month(letters) ? `${before}${number}${month(letters)}` : whole,
    )
    .replace(monthBefore, (whole, before, letters, number) =>
      month(letters) ? `${before}${month(letters)}${number}` : whole,
    );
  const { article } = rulesOf(locale);
  return withoutAttached(article ? text.replace(article.short, `$1${article.word} `) : text, locale);
}
