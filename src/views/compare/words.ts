import type { MdastNode } from 'satteri';
import { escapeAttribute, escapeText } from '../../lib/html.ts';
import { touch } from '../../model/documents/inline-tag-lines.ts';
import type { Translator } from '../../model/interface/translator.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';

/** What the words of a text are written with. */
interface Writing {
  readonly locale: LocaleCode;
  readonly t: Translator;
  /** A text without what has been withdrawn. */
  readonly kept: (text: string) => string;
}

/**
 * The words of a block as HTML, without voices, terms and citations, which are on the page itself. Emphasis and links
 * stay, except around what has been withdrawn.
 */
export function wordsOf(nodes: readonly MdastNode[], writing: Writing): string {
  return nodes
    .map((node, index) => {
      // Tags on a line are separate nodes, and the space between two of them is not a node.
      const separated = index > 0 && !touch(nodes[index - 1], node);
      return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
        ? tagOf(node, separated ? ' ' : '', writing)
        : markupOf(node, writing);
    })
    .join('');
}

type Tag = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

function tagOf(tag: Tag, space: string, writing: Writing): string {
  const { locale, t } = writing;
  const words = wordsOf(tag.children, writing);
  if (tag.name === 'Cite') return '';
  if (tag.name === 'Editors') return `${space}<b>${escapeText(t('legal.editors'))}</b> ${words}`;
  if (tag.name !== 'Paragraph') return space + words;
  const [id = ''] = tag.attributes.flatMap((one) => ('name' in one && one.name === 'id' ? String(one.value) : []));
  const called = words || escapeText(t('legal.paragraph', { number: id.slice(1) }));
  return `${space}<a href="${escapeAttribute(`${pathOf(locale, '')}#${id}`)}">${called}</a>`;
}

/** Elements that mean the same in Markdown and in HTML. */
const elements: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong', list: 'ul', listItem: 'li' };

function markupOf(node: Exclude<MdastNode, Tag>, writing: Writing): string {
  if (node.type === 'text') return escapeText(writing.kept(node.value));
  if (node.type === 'break') return '<br>';
  const words = 'children' in node ? wordsOf(node.children, writing) : '';
  const element = elements[node.type];
  if (element) return `<${element}>${words}</${element}>`;
  const isKept = node.type === 'link' && writing.kept(node.url) === node.url;
  return isKept ? `<a href="${escapeAttribute(node.url)}">${words}</a>` : words;
}
