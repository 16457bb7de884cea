import type { MdastNode } from 'satteri';
import { hiddenIn } from '../problems/hidden-characters.ts';
import { firstWords, nearest, type Problem, type Sentences } from '../problems/problem.ts';
import type { TextFile } from '../problems/text-file.ts';
import { topLevel } from './blocks.ts';
import { explainLink } from './links.ts';
import { t } from './messages.ts';
import { sampleOf, tagRules } from './tag-rules.ts';
import { isWordless } from './wordless-tags.ts';

/** What is wrong with a text, and on which line, counted from 1. */
export type Found = Sentences & { readonly line: number };

/**
 * Finds everything that a text may not have: it may have paragraphs, headings, lists, emphasis, links, and tags with
 * their attributes. A text is data: nothing in it is run, and nothing in it becomes an element or an attribute of a
 * page that is not in this list. Also finds invisible characters in its values, after entities are decoded.
 * @param source an MDX file, or a block of one
 * @param tags names of the tags that it may have
 * @throws Error with a message `line:column: reason` when it is not valid MDX
 */
export function foreignMarkup({ file, text }: TextFile, tags: readonly string[]): Problem[] {
  const lines = text.split('\n');
  return topLevel(text)
    .flatMap((node) => foreignIn(node, tags, (line) => lines[line - 1] ?? ''))
    .map((found) => ({ file, ...found }));
}

/**
 * The same for a node of a text that is parsed already.
 * @param node with its position, and with all that is in it
 * @param lineAt a line of the file as it is written, by its number
 */
export function foreignIn(node: MdastNode, tags: readonly string[], lineAt: (line: number) => string): Found[] {
  const line = node.position?.start.line ?? 1;
  const here = [...explainNode(node, tags), ...explainLinkOf(node)].map((sentences) => ({ line, ...sentences }));
  if (!('children' in node)) return [...here, ...hiddenValues(node, lineAt)];
  const inside = node.children.flatMap((child) => foreignIn(child, tags, lineAt));
  const placed = node.children.flatMap((child, index) =>
    explainPlace(child, node.children.slice(0, index), node.children[index + 1]).map((sentences) => ({
      line: child.position?.start.line ?? line,
      ...sentences,
    })),
  );
  return [...here, ...hiddenValues(node, lineAt), ...inside, ...placed];
}

/** Markdown that the texts of this site do without: an image would even be fetched from elsewhere. */
const foreignKinds: Readonly<Record<string, string>> = {
  image: t('foreign.image'),
  imageReference: t('foreign.image'),
  html: 'HTML',
  code: t('foreign.code'),
  inlineCode: t('foreign.inlineCode'),
  blockquote: t('foreign.blockquote'),
  thematicBreak: t('foreign.thematicBreak'),
  table: t('foreign.table'),
  footnoteReference: t('foreign.footnote'),
  footnoteDefinition: t('foreign.footnote'),
  delete: t('foreign.delete'),
  linkReference: t('foreign.linkReference'),
  definition: t('foreign.definition'),
};

/** What a text consists of, besides tags; the fields at its head are checked by their schema. */
const ownKinds: readonly string[] = [
  'root',
  'yaml',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'text',
  'break',
  'emphasis',
  'strong',
  'link',
];

function explainNode(node: MdastNode, tags: readonly string[]): Sentences[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    if (!tags.includes(name)) return [explainTag(name, tags)];
    const words = isWordless(name) && node.children.length > 0 ? [explainWords(name, wordsIn(node))] : [];
    return [...explainAttributes(name, node.attributes), ...words];
  }
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return [
      {
        wrong: t('command', { command: `{${node.value}}` }),
        fix: t('command.fix'),
      },
    ];
  }
  if (node.type === 'mdxjsEsm') {
    return [
      {
        wrong: t('importExport'),
        fix: t('importExport.fix'),
      },
    ];
  }
  const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
  if (ownKinds.includes(node.type) && !isTask) return [];
  // The parts of a table and the like are explained together with the whole.
  if (['tableRow', 'tableCell'].includes(node.type)) return [];
  const foreign = isTask ? t('foreign.task') : (foreignKinds[node.type] ?? t('foreign.other', { kind: node.type }));
  return [
    {
      wrong: t('foreign', { foreign }),
      fix: t('foreign.fix'),
    },
  ];
}

/** For a tag that this text does not have. */
export function explainTag(name: string, tags: readonly string[]): Sentences {
  const meant = nearest(name, tags);
  return {
    wrong: t('unknownTag', { name }),
    fix: meant ? t('unknownTag.meant', { meant }) : t('unknownTag.fix', { tags: tags.join(', ') || t('none') }),
  };
}

/** For words in a tag that shows none. */
function explainWords(name: string, words: string): Sentences {
  const shown = firstWords(words);
  return {
    wrong: shown ? t('wordsInTag', { shown, name }) : t('somethingInTag', { name }),
    fix: t('wordsInTag.fix', { name }),
  };
}

/** A tag without words belongs to those before it: translation programs move it to the beginning, or into a word. */
function explainPlace(node: MdastNode, before: readonly MdastNode[], after: MdastNode | undefined): Sentences[] {
  if (!('name' in node) || !isWordless(node.name ?? '')) return [];
  const words = before.map(wordsIn).join('');
  const isInWord = /\p{L}$/u.test(words) && after !== undefined && /^\p{L}/u.test(wordsIn(after));
  if (words.trim() !== '' && !isInWord) return [];
  const tag = node.name ?? '';
  return [
    { wrong: isInWord ? t('tagInWord', { tag }) : t('tagBeforeWords', { tag }), fix: t('tagBeforeWords.fix', { tag }) },
  ];
}

function wordsIn(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'];

function explainAttributes(tag: string, attributes: Attributes): Sentences[] {
  const rules = tagRules.get(tag) ?? {};
  const fix = t('write', { sample: sampleOf(tag) });
  const names = attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
  const wrong = attributes.flatMap((attribute, index): string | string[] => {
    if (!('name' in attribute)) return t('commandInTag', { tag, command: `{${attribute.value}}` });
    const { name, value } = attribute;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) return t('unknownAttribute', { tag, name });
    if (names.indexOf(name) !== names.lastIndexOf(name)) {
      const isFirst = attributes.findIndex((other) => 'name' in other && other.name === name) === index;
      return isFirst ? t('attributeTwice', { tag, name }) : [];
    }
    if (typeof value === 'string') {
      return rule.value.test(value) ? [] : t('attributeValue', { tag, value, name });
    }
    return value ? t('commandAsValue', { tag, name, command: `{${value.value}}` }) : t('noValue', { tag, name });
  });
  const missing = Object.entries(rules)
    .filter(([name, { required }]) => required && !names.includes(name))
    .map(([, { missing: what }]) => t('notSaid', { tag, what }));
  return [...wrong, ...missing].map((sentence) => ({ wrong: sentence, fix }));
}

function explainLinkOf(node: MdastNode): Sentences[] {
  if (node.type !== 'link') return [];
  const title = {
    wrong: t('linkTitle', { url: node.url, title: node.title ?? '' }),
    fix: t('linkTitle.fix'),
  };
  return [...explainLink(node.url), ...(node.title ? [title] : [])];
}

/** Invisible characters that are written as an entity; `checkLetters` finds those that are typed. */
function hiddenValues(node: MdastNode, lineAt: (line: number) => string): Found[] {
  return valuesOf(node).flatMap((value) => {
    const hidden = hiddenIn(value);
    if (!hidden) return [];
    const line = (node.position?.start.line ?? 1) + value.slice(0, hidden.index).split('\n').length - 1;
    if (lineAt(line).includes(hidden.character)) return [];
    const before = value.slice(0, hidden.index).slice(-12);
    return [
      {
        line,
        wrong: t('hiddenEntity', { name: hidden.name }),
        fix: before ? t('deleteAfter', { before }) : t('delete'),
      },
    ];
  });
}

function valuesOf(node: MdastNode): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'link') return [node.url];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? value : []));
}
