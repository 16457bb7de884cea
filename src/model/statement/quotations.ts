import type { Block, Tag } from '../documents/blocks.ts';

/** The tag that marks a quotation: `<Quote speaker="…">“…”</Quote>`. */
export const quotationTag = 'Quote';

/** The quotations that are marked up in a block, in order. */
export function quotationsIn({ tags }: Block): Tag[] {
  return tags.filter(({ name }) => name === quotationTag);
}
