import type { Code } from '../checks/codes.ts';
import type { Problem } from '../checks/problem.ts';
import type { Block } from './blocks.ts';
import type { DocumentVersion } from './read.ts';

/** A number without the groups of three noughts at its end. */
const withoutThousands = (figures: string) => figures.replace(/(?<!0)0+$/, (noughts) => '0'.repeat(noughts.length % 3));

/** What is the same in every language. What an earlier pattern finds is out of the later ones' sight. */
const kinds: readonly (readonly [Code, RegExp, (found: string) => string])[] = [
  // An e-mail address.
  ['address', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (found) => found],
  // A web address, without the full stop of the sentence.
  ['address', /(?:https?:\/\/|www\.)[^\s<>()«»“”"]*[^\s<>()«»“”".,;:!?]/g, (found) => found],
  // A name in a network.
  ['address', /@\w+/g, (found) => found],
  // A telephone number, however it is grouped.
  ['number', /(?:\+|\b00)\d[\d\s()-]{5,}\d/g, (found) => found.replace(/[^\d+]/g, '')],
  // A large number in groups of three. Its thousands can be a word in another language.
  ['number', /\b\d{1,3}(?:[,\u00a0\u202f ]\d{3})+\b/g, (found) => withoutThousands(found.replace(/\D/g, ''))],
  // A year or another number of three figures or more; smaller ones are often words.
  ['number', /\d{3,}/g, (found) => found],
];

/**
 * Finds numbers, addresses and links of the original that its translation lost or changed, block by block.
 * @param model the original, of as many blocks
 */
export function checkCarriedOver({ source, locale, blocks }: DocumentVersion, model: DocumentVersion): Problem[] {
  return blocks.flatMap((block, index) => {
    const other = model.blocks[index];
    if (!other) return [];
    const where = `${model.source.file}, line ${other.line}`;
    const here = carriedBy(block);
    const lost = without(carriedBy(other), here).map(({ code, value }) => ({
      code,
      wrong: `“${value}” of the original (${where}) does not stand in this paragraph.`,
      fix: `Write it as in the original: numbers and addresses stay as they are.`,
    }));
    const linked = linksOf(block, locale).join(' ') === linksOf(other, model.locale).join(' ');
    const links = {
      wrong: `The links of this paragraph are not those of the original (${where}): ${other.links.join(', ') || 'none'}.`,
      fix: 'Copy the address of each link from the original.',
    };
    return (lost.length || linked ? lost : [links]).map((sentences) => ({
      file: source.file,
      line: block.line,
      ...sentences,
    }));
  });
}

interface Carried {
  readonly code: Code;
  readonly value: string;
}

function carriedBy({ text }: Block): Carried[] {
  let rest = text;
  return kinds.flatMap(([code, pattern, normal]) => {
    const found = rest.match(pattern) ?? [];
    rest = rest.replace(pattern, ' ');
    return found
      .map(normal)
      .filter((value) => value.length >= 3)
      .map((value) => ({ code, value }));
  });
}

/** What is left of a list when all of another is taken from it, each as often as it stands there. */
function without(list: readonly Carried[], others: readonly Carried[]): Carried[] {
  const rest = new Map<string, number>();
  for (const { value } of others) rest.set(value, (rest.get(value) ?? 0) + 1);
  return list.filter(({ value }) => {
    const left = rest.get(value) ?? 0;
    rest.set(value, left - 1);
    return left <= 0;
  });
}

/** Where the links lead; a page of this site in every language alike. */
function linksOf({ links }: Block, locale: string): string[] {
  return links.map((link) => link.replace(new RegExp(`^/${locale}/`), '/')).sort();
}
