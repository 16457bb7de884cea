import { type Block, type Tag, tagsIn } from '../documents/blocks.ts';

/** The tag that marks a quotation: `<Quote speaker="…">“…”</Quote>`. */
export const quotationTag = 'Quote';

/** The quotations that are marked up in a block, in order. */
export function quotationsIn(block: Block): Tag[] {
  return tagsIn([block], quotationTag);
}
