import { type BlockNodes, readBlockNodes } from '../document/blocks.ts';

/** A block in two languages. */
export interface Row {
  /** Markdown's name of the block, or that of the component it stands in; as in `Block`. */
  readonly kind: string;
  /** The paragraph's address; the same in both languages. */
  readonly id: string | undefined;
  readonly first: BlockNodes['nodes'];
  readonly second: BlockNodes['nodes'];
}

/**
 * Lays two versions of a document side by side. That a translation has the blocks of the original, in its order, is
 * looked after by the content checks.
 * @param first the document in one language: MDX, with or without front matter
 * @param second the same in the other
 */
export function rowsOf(first: string, second: string): Row[] {
  const others = readBlockNodes(second);
  return readBlockNodes(first).map(({ kind, id, nodes }, index) => ({
    kind,
    id,
    first: nodes,
    second: others[index]?.nodes ?? [],
  }));
}
