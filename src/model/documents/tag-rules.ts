import { t } from './messages.ts';
/** An attribute of a tag. */
export interface AttributeRule {
  readonly required: boolean;
  /** What its value looks like. */
  readonly value: RegExp;
  /** What the tag lacks without the attribute: the end of a sentence. */
  readonly missing?: string;
}

/** An id: the name of a file or of a record, in letters of any script. */
const id = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;
/** A place in a source, such as `23, 26–28` or `4(2)`. */
const place = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.()/–-]*$/u;

const inSource: AttributeRule = { required: false, value: place };

/** All tags that a text may have, and all attributes of each; the value of every one is a plain quoted string. */
export const tagRules: ReadonlyMap<string, Readonly<Record<string, AttributeRule>>> = new Map([
  ['Quote', { speaker: { required: true, value: id, missing: t('missing.speaker') } }],
  ['ContactBlock', {}],
  ['Term', { id: { required: true, value: id, missing: t('missing.term') } }],
  [
    'Cite',
    {
      source: { required: true, value: id, missing: t('missing.source') },
      article: inSource,
      part: inSource,
      paragraphs: inSource,
    },
  ],
  ['Paragraph', { id: { required: true, value: /^p[1-9]\d*$/, missing: t('missing.paragraph') } }],
  ['Editors', {}],
]);

/** Which of these tags each kind of text has: by the folder in `content/`. */
const tagsByFolder: Readonly<Record<string, readonly string[]>> = {
  statement: ['Quote', 'ContactBlock', 'Term'],
  legal: ['Cite', 'Editors', 'Paragraph', 'Term'],
  notes: [],
  about: [],
};

/**
 * The tags that a text may have.
 * @param file its path, such as `content/statement/kk.mdx`
 */
export function tagsOfFile(file: string): readonly string[] {
  const folder = /(?:^|[/\\])content[/\\]([^/\\]+)[/\\](?:[^/\\]+[/\\])?[^/\\]+$/.exec(file)?.[1];
  return tagsByFolder[folder ?? ''] ?? [];
}

/** A tag as it is written, with its required attributes: `<Quote speaker="…">`. */
export function sampleOf(name: string): string {
  const needed = Object.entries(tagRules.get(name) ?? {}).filter(([, { required }]) => required);
  return `<${[name, ...needed.map(([attribute]) => `${attribute}="…"`)].join(' ')}>`;
}
