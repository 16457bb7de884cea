import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import { readBlockNodes } from './blocks.ts';
import { touch } from './inline-tag-lines.ts';

type Position = Pick<HastNode, 'position'>;

/**
 * Gives the paragraphs of the running text their addresses while MDX is rendered, so that nobody types ids.
 * `readBlockNodes` finds them: a paragraph, or a line of tags, which MDX does not make a paragraph of.
 */
export const paragraphIds: HastPluginEntry = ({ fileURL, source }) => {
  // A note is not a document: it is on the statement's page, where these addresses are taken.
  if (fileURL?.pathname.includes('/content/notes/')) return false;
  const paragraphs = readBlockNodes(source).filter(({ id }) => id);
  const starts = new Map(paragraphs.flatMap((block) => block.nodes.map((node) => [placeOf(node), block])));
  return defineHastPlugin({
    name: 'paragraph-ids',
    options: { position: true },
    element: {
      filter: ['p'],
      visit(node, context) {
        const id = context.parent(node)?.type === 'root' ? starts.get(placeOf(node))?.id : undefined;
        if (id) context.setProperty(node, 'id', id);
      },
    },
    mdxJsxFlowElement: {
      filter: [],
      visit(node, context) {
        const parent = context.parent(node);
        const block = parent?.type === 'root' ? starts.get(placeOf(node)) : undefined;
        if (!block?.id || parent?.type !== 'root') return;
        if (placeOf(block.nodes[0]) !== placeOf(node)) {
          context.removeNode(node);
          return;
        }
        const places = block.nodes.map(placeOf);
        const line = (parent.children as HastNode[]).filter(
          (child) => child.type === 'mdxJsxFlowElement' && places.includes(placeOf(child)),
        ) as (typeof node)[];
        context.wrapNode(node, {
          type: 'element',
          tagName: 'p',
          properties: { id: block.id },
          children: line.slice(1).flatMap((tag, index) => [
            ...(touch(line[index], tag) ? [] : [{ type: 'text' as const, value: ' ' }]),
            // Without its `data`, which marks a typed tag: the parser would take the paragraph for one as well.
            { type: 'mdxJsxTextElement' as const, name: tag.name, attributes: tag.attributes, children: tag.children },
          ]),
        });
      },
    },
  });
};

/** Where a node begins, in either of the trees. */
const placeOf = (node: Position | undefined) => `${node?.position?.start.line}:${node?.position?.start.column}`;
