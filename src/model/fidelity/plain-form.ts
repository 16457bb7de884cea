import { memoizeByText } from '../../lib/memoize.ts';

/** Format characters, variation selectors and enclosing marks: invisible, and in the middle of what belongs together. */
const unseen = /\p{Cf}|\p{Me}|\p{Variation_Selector}/gu;

/**
 * A text in the form in which figures, addresses and words are compared: compatibility characters such as full-width
 * letters replaced (NFKC, https://www.unicode.org/reports/tr15/), all decimal digits as 0–9, one kind of hyphen, one
 * space for any white space, and without characters that nobody sees.
 */
export const plainForm = memoizeByText((text) =>
  text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(/\s+/gu, ' ')
    .trim(),
);

/** Unicode has the digits of a script one after the other, from zero to nine. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
