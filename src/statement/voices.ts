import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { quotationTag } from './quotations.ts';

/** Tells a paragraph that opens with a quotation whose voice it is, so that it can be set apart and labelled. */
export const voices: HastPluginDefinition = defineHastPlugin({
  name: 'voices',
  element: {
    filter: ['p'],
    visit(node, context) {
      const [first] = node.children;
      if (first?.type !== 'mdxJsxTextElement' && first?.type !== 'mdxJsxFlowElement') return;
      if (first.name !== quotationTag) return;
      const speaker = first.attributes.find((attribute) => 'name' in attribute && attribute.name === 'speaker');
      if (typeof speaker?.value === 'string') context.setProperty(node, 'speaker', speaker.value);
    },
  },
});
