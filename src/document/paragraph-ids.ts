import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { paragraphId, quotationTag } from './blocks.ts';

/**
 * Gives the paragraphs of the running text their addresses while MDX is rendered, so that nobody types ids.
 * Counts exactly as `readBlocks` does: paragraphs at the top level, those inside a component excepted.
 */
export const paragraphIds: HastPluginEntry = () => {
  let paragraphs = 0;
  return defineHastPlugin({
    name: 'paragraph-ids',
    element: {
      filter: ['p'],
      visit(node, context) {
        if (context.parent(node)?.type === 'root') context.setProperty(node, 'id', paragraphId(++paragraphs));
      },
    },
    // MDX makes no paragraph of a line that is one component from end to end: such a quotation gets its own here.
    mdxJsxFlowElement: {
      filter: [quotationTag],
      visit(node, context) {
        if (context.parent(node)?.type !== 'root') return;
        context.wrapNode(node, {
          type: 'element',
          tagName: 'p',
          properties: { id: paragraphId(++paragraphs) },
          children: [],
        });
      },
    },
  });
};
