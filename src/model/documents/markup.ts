import type { MdastNode } from 'satteri';
import { hiddenIn } from '../problems/hidden-characters.ts';
import { firstWords, nearest, type Problem, type Sentences } from '../problems/problem.ts';
import type { TextFile } from '../problems/text-file.ts';
import { topLevel } from './blocks.ts';
import { explainLink } from './links.ts';
import { sampleOf, tagRules } from './tag-rules.ts';
import { isWordless } from './wordless-tags.ts';

/** What is wrong with a text, and in which of its lines, counted from 1. */
export type Found = Sentences & { readonly line: number };

/**
 * Finds whatever is not in the list of what a text may have: paragraphs, headings, lists, emphasis, links, and tags with
 * their attributes. A text is data: nothing in it is run, and nothing in it becomes an element or an attribute of a page
 * that is not in this list. Finds as well what nobody sees in its values, after entities are decoded.
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
  const inside = 'children' in node ? node.children.flatMap((child) => foreignIn(child, tags, lineAt)) : [];
  return [...here, ...hiddenValues(node, lineAt), ...inside];
}

/** What Markdown knows and the texts of this site do without: an image would even be fetched from elsewhere. */
const foreignKinds: Readonly<Record<string, string>> = {
  image: 'an image',
  imageReference: 'an image',
  html: 'HTML',
  code: 'a block of code (a line indented by four spaces is one)',
  inlineCode: 'code between two ` signs',
  blockquote: 'a quotation block (a line that begins with >)',
  thematicBreak: 'a line of hyphens or asterisks',
  table: 'a table',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  delete: 'a text that is struck out',
  linkReference: 'a link whose address stands elsewhere',
  definition: 'the address of a link, apart from its words',
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
        wrong: `{${node.value}} is a command; in a text there are none.`,
        fix: 'Write \\{ and \\} if the text needs curly brackets, else take them out.',
      },
    ];
  }
  if (node.type === 'mdxjsEsm') {
    return [
      {
        wrong: 'The paragraph begins with “import” or “export” and is taken for a command.',
        fix: 'Begin the paragraph with another word.',
      },
    ];
  }
  const isTask = node.type === 'listItem' && typeof node.checked === 'boolean';
  if (ownKinds.includes(node.type) && !isTask) return [];
  // The parts of a table and the like are explained with the whole.
  if (['tableRow', 'tableCell'].includes(node.type)) return [];
  const foreign = isTask ? 'a box to be ticked' : (foreignKinds[node.type] ?? `markup of the kind “${node.type}”`);
  return [
    {
      wrong: `There is ${foreign} here; texts have paragraphs, headings, lists and links only.`,
      fix: 'Take it out, or write it as a paragraph.',
    },
  ];
}

/** For a tag that this text does not have. */
export function explainTag(name: string, tags: readonly string[]): Sentences {
  const meant = nearest(name, tags);
  return {
    wrong: `There is no tag <${name}>.`,
    fix: meant
      ? `Write <${meant}> … </${meant}>.`
      : `Take it out; the tags of this text are: ${tags.join(', ') || 'none'}. An empty line begins a new paragraph.`,
  };
}

/** For words in a tag that shows none. */
function explainWords(name: string, words: string): Sentences {
  const shown = firstWords(words);
  return {
    wrong: shown
      ? `The words “${shown}” are between <${name}> and </${name}>, where they are not shown.`
      : `There is something between <${name}> and </${name}>, where nothing is shown.`,
    fix: `Write the tag as <${name} … />, without </${name}>, and the words after it.`,
  };
}

function wordsIn(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

type Attributes = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'];

function explainAttributes(tag: string, attributes: Attributes): Sentences[] {
  const rules = tagRules.get(tag) ?? {};
  const fix = `Write ${sampleOf(tag)}.`;
  const names = attributes.flatMap((attribute) => ('name' in attribute ? attribute.name : []));
  const wrong = attributes.flatMap((attribute, index): string | string[] => {
    if (!('name' in attribute))
      return `The tag <${tag}> holds the command {${attribute.value}}; in a text there are none.`;
    const { name, value } = attribute;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) return `The tag <${tag}> has no attribute “${name}”.`;
    if (names.indexOf(name) !== names.lastIndexOf(name)) {
      const isFirst = attributes.findIndex((other) => 'name' in other && other.name === name) === index;
      return isFirst ? `In the tag <${tag}> the attribute “${name}” is written twice.` : [];
    }
    if (typeof value === 'string') {
      return rule.value.test(value) ? [] : `In the tag <${tag}> “${value}” is no value of “${name}”.`;
    }
    return value
      ? `In the tag <${tag}> the value of “${name}” is the command {${value.value}}; in a text there are none.`
      : `In the tag <${tag}> the attribute “${name}” has no value.`;
  });
  const missing = Object.entries(rules)
    .filter(([name, { required }]) => required && !names.includes(name))
    .map(([, { missing: what }]) => `The tag <${tag}> does not say ${what}.`);
  return [...wrong, ...missing].map((sentence) => ({ wrong: sentence, fix }));
}

function explainLinkOf(node: MdastNode): Sentences[] {
  if (node.type !== 'link') return [];
  const title = {
    wrong: `The link to “${node.url}” has a title, “${node.title}”, which most readers never see.`,
    fix: 'Write [words](https://…) with the address alone between the round brackets.',
  };
  return [...explainLink(node.url), ...(node.title ? [title] : [])];
}

/** Characters that nobody sees and that stand in the file as an entity; those that are typed `checkLetters` finds. */
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
        wrong: `On this line stands ${hidden.name}, which nobody sees, written as an entity such as &#x202e; or &shy;.`,
        fix: `Delete it${before ? `: it stands after “${before}”` : ''}.`,
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
