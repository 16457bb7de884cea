import type { SearchableIndex } from './loaded-index.ts';
import type { Places } from './rank.ts';

/**
 * The places of a telephone number, typed in any grouping, with or without the country's prefix, or a part of it.
 * @param query normalised
 * @returns one word's places, or none when the text is no number that is known
 */
export function findPhones(query: string, { phones }: SearchableIndex): Places[] {
  // As it stands in a link, or after a word for it: tel:, тел.
  const text = query.replace(/^\p{L}+[:.]?\s*(?=[+(\d])/u, '');
  if (!/^[+\d\s()./-]+$/.test(text)) return [];
  // Before a national number one dials 8 in Kazakhstan and Russia, 0 elsewhere; from abroad 00.
  const digits = text.replace('(0)', '').replace(/\D/g, '');
  const wanted = digits.replace(/^00/, '').replace(/^0/, '');
  const national = wanted.replace(/^8/, '');
  // Four figures are the end of a number, or a year.
  if (national.length < 4 || /^(?:19|20)\d\d$/.test(wanted)) return [];
  const found = phones.filter(({ number }) => number.includes(national) || number.includes(wanted));
  return found.length > 0 ? [new Map(found.map(({ posting }) => [posting, 1]))] : [];
}
