import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import { directionOfNumbers } from '../languages/direction.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { contactBlockTag } from './block-check.ts';
import { addressOf } from './channels.ts';
import { readChannels } from './files.ts';
import type { Channel } from './schema.ts';
import { cutAtChannels } from './withdrawn.ts';

type Words = Extract<HastNode, { type: 'element' }>['children'][number];

/**
 * Turns the channels in the statement's contact block into links while it is rendered, and withdrawn ones into marks.
 * The words stay as printed; the statement's file is not touched.
 */
export const contactBlock: HastPluginEntry = ({ fileURL }) => {
  const file = fileURL && fileURLToPath(fileURL);
  if (!file || basename(dirname(file)) !== 'statement') return false;
  const channels = readChannels(process.cwd());
  const locale = basename(file, '.mdx') as LocaleCode;
  return defineHastPlugin({
    name: 'contact-block',
    element: {
      filter: ['p'],
      visit(node, context) {
        const parent = context.parent(node);
        if (parent?.type !== 'mdxJsxFlowElement' || parent.name !== contactBlockTag) return;
        const children = node.children.flatMap((child): Words[] => {
          const pieces = cutAtChannels(wordsOf(child), channels);
          if (!pieces.some(({ channel }) => channel)) return [child];
          return pieces.map(({ text, channel }) => (channel ? show(channel, locale) : { type: 'text', value: text }));
        });
        context.replaceNode(node, { type: 'element', tagName: 'p', properties: {}, children });
      },
    },
  });
};

/** The words of a text, or of a link that Markdown has made of a bare address. */
function wordsOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'a') return node.children.map((child) => wordsOf(child)).join('');
  return '';
}

function show(channel: Channel, locale: LocaleCode): Words {
  const text: Words = { type: 'text', value: channel.printed };
  if (channel.status !== 'withdrawn') {
    return {
      type: 'element',
      tagName: 'a',
      properties: { href: addressOf(channel)?.href, dir: directionOfNumbers(locale) },
      children: [text],
    };
  }
  return {
    type: 'mdxJsxTextElement',
    name: 'Withdrawn',
    attributes: [{ type: 'mdxJsxAttribute', name: 'kind', value: channel.kind }],
    children: [],
  };
}
