import { defineHastPlugin, type HastNode, type HastPluginDefinition } from 'satteri';
import { quotationTag } from './quotations.ts';

/**
 * Passes to a paragraph whose words it quotes: the speaker it opens with, by whom it is labelled, and those quoted
 * within a sentence.
 */
export const voices: HastPluginDefinition = defineHastPlugin({
  name: 'voices',
  element: {
    filter: ['p'],
    visit(node, context) {
      const [first] = node.children;
      const voice = first && speakersIn([first])[0];
      const quoted = new Set(speakersIn(node.children).filter((speaker) => speaker !== voice));
      if (voice) context.setProperty(node, 'speaker', voice);
      if (quoted.size > 0) context.setProperty(node, 'quoted', [...quoted].join(' '));
    },
  },
});

function speakersIn(nodes: readonly HastNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' && node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
    if (node.type === 'element' || node.name !== quotationTag) return speakersIn(node.children);
    const speaker = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'speaker');
    return typeof speaker?.value === 'string' ? [speaker.value] : [];
  });
}
