import { type MdastNode, mdxToMdast } from 'satteri';

/** A paragraph, heading or list of a document: what a translator renders one by one. */
export interface Block {
  /** Markdown's name of the block: `paragraph`, `heading`, `list`, …; that of the component for a line of one. */
  readonly kind: string;
  /** The block's address within the page, `p1`, `p2`, …; only paragraphs of the running text have one. */
  readonly id: string | undefined;
  /** The words, without markup. */
  readonly text: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** The quotations that are marked up in it, in order. */
  readonly quotations: readonly Quotation[];
}

export interface Quotation {
  /** Who is quoted: an id from `content/people/` or `content/organisations/`; undefined when none is given. */
  readonly speaker: string | undefined;
  readonly text: string;
  readonly line: number;
}

/** The name of the component that marks a quotation in MDX: `<Quote speaker="…">“…”</Quote>`. */
export const quotationTag = 'Quote';

/** Address of the nth paragraph of a document, counted from 1; the same in every language. */
export const paragraphId = (n: number) => `p${n}`;

/**
 * The blocks of a document in the order of the text.
 * @param source the whole MDX file, front matter included
 * @throws Error with a message `line:column: reason` when the file is not valid MDX
 */
export function readBlocks(source: string): Block[] {
  let paragraphs = 0;
  const blocks: Block[] = [];
  const add = (node: MdastNode, component?: string) => {
    if (!('children' in node) && !('value' in node)) return;
    if (node.type === 'yaml' || node.type === 'toml' || node.type === 'mdxjsEsm') return;
    const isQuotation = isComponent(node) && node.name === quotationTag;
    if (isComponent(node) && !isQuotation) {
      for (const child of node.children) add(child, node.name ?? undefined);
      return;
    }
    const isParagraph = node.type === 'paragraph' || isQuotation;
    blocks.push({
      kind: component ?? (isParagraph ? 'paragraph' : node.type),
      id: isParagraph && component === undefined ? paragraphId(++paragraphs) : undefined,
      text: textOf(node),
      line: node.position?.start.line ?? 1,
      quotations: quotationsIn(node),
    });
  };
  for (const node of topLevel(source)) add(node);
  return blocks;
}

/**
 * The nodes of an MDX file that stand at its top level.
 * @throws Error with a message `line:column: reason` when the file is not valid MDX
 */
export function topLevel(source: string): readonly MdastNode[] {
  const root = mdxToMdast(source);
  return 'children' in root ? root.children : [];
}

function isComponent(node: MdastNode) {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function textOf(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function quotationsIn(node: MdastNode): Quotation[] {
  const inner = 'children' in node ? node.children.flatMap(quotationsIn) : [];
  if (!isComponent(node) || node.name !== quotationTag) return inner;
  const speaker = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'speaker')?.value;
  return [
    {
      speaker: typeof speaker === 'string' ? speaker : undefined,
      text: textOf(node),
      line: node.position?.start.line ?? 1,
    },
    ...inner,
  ];
}
