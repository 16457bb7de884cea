import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import { paragraphId } from './blocks.ts';
import { isInlineTag, lineOf, touch } from './inline-tag-lines.ts';

/**
 * Gives the paragraphs of the running text their addresses while MDX is rendered, so that nobody types ids.
 * Counts exactly as `readBlocks` does: paragraphs at the top level, those inside a component excepted.
 */
export const paragraphIds: HastPluginEntry = ({ fileURL }) => {
  // A note is no document: it stands on the statement's page, where these addresses are taken.
  if (fileURL?.pathname.includes('/content/notes/')) return false;
  let paragraphs = 0;
  return defineHastPlugin({
    name: 'paragraph-ids',
    options: { position: true },
    element: {
      filter: ['p'],
      visit(node, context) {
        if (context.parent(node)?.type === 'root') context.setProperty(node, 'id', paragraphId(++paragraphs));
      },
    },
    mdxJsxFlowElement: {
      filter: [],
      visit(node, context) {
        const parent = context.parent(node);
        if (parent?.type !== 'root' || !isInlineTag(node)) return;
        const [first, ...others] = lineOf(parent.children as HastNode[], node);
        if (first?.position?.start.offset !== node.position?.start.offset) {
          context.removeNode(node);
          return;
        }
        const line = [node, ...others];
        context.wrapNode(node, {
          type: 'element',
          tagName: 'p',
          properties: { id: paragraphId(++paragraphs) },
          children: others.flatMap((tag, index) => [
            ...(touch(line[index], tag) ? [] : [{ type: 'text' as const, value: ' ' }]),
            // Without its `data`, which says that a tag was typed: the parser would take the paragraph for one as well.
            { type: 'mdxJsxTextElement' as const, name: tag.name, attributes: tag.attributes, children: tag.children },
          ]),
        });
      },
    },
  });
};
