import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import { type Block, readBlocks, tagsIn } from '../documents/blocks.ts';
import { touch } from '../documents/inline-tag-lines.ts';

/** The tag that cites: `<Cite source="…" article="32" />`, after the full stop of the sentence. */
export const citationTag = 'Cite';

/** Places within a source that a citation can name. */
const locators = ['article', 'part', 'paragraphs'] as const;

export type Place = Partial<Record<(typeof locators)[number], string>>;

/** A numbered note: a source and the place in it, however often it is cited. */
export interface Note {
  /** From 1, in the order of first mention. */
  readonly number: number;
  readonly source: string;
  readonly place: Place;
  /** How many times it is cited on the page. */
  readonly mentions: number;
}

/** A citation: a source and the place in it. */
export interface Cited {
  readonly source: string;
  readonly place: Place;
}

/** The mark of a citation: the number of its note, and which mention of that note it is. */
export interface Mark {
  readonly note: number;
  readonly mention: number;
}

/**
 * Numbers citations in the order of a page.
 * @returns the notes, and the mark of each citation
 */
export function numberCitations(citations: readonly Cited[]): { notes: Note[]; marks: Mark[] } {
  const notes = new Map<string, Note>();
  const marks = citations.map(({ source, place }) => {
    const key = keyOf({ ...place, source });
    const { number = notes.size + 1, mentions = 0 } = notes.get(key) ?? {};
    notes.set(key, { number, source, place, mentions: mentions + 1 });
    return { note: number, mention: mentions + 1 };
  });
  return { notes: [...notes.values()], marks };
}

/** The numbered notes of a document, and the mark of each of its citations. */
export function citationsOf(blocks: readonly Block[]): { notes: Note[]; marks: Mark[] } {
  return numberCitations(
    tagsIn(blocks, citationTag).map(({ attributes: { source = '', ...place } }) => ({ source, place })),
  );
}

/**
 * Passes to each citation, while MDX is rendered, the number of its note, which mention of it this is, and whether it
 * directly follows another one.
 */
export const citationNumbers: HastPluginEntry = ({ source }) => {
  const marks = citationsOf(readBlocks(source)).marks.values();
  let last: HastNode | undefined;
  return defineHastPlugin({
    name: 'citation-numbers',
    mdxJsxTextElement: {
      filter: [citationTag],
      visit(node, context) {
        const { value: mark } = marks.next();
        context.setProperty(node, 'note', String(mark?.note));
        context.setProperty(node, 'mention', String(mark?.mention));
        if (last && touch(last, node)) context.setProperty(node, 'joined', 'joined');
        last = node;
      },
    },
  });
};

/** Address of a citation in the text. */
export const markId = (note: number | string, mention: number | string) => `c${note}-${mention}`;

/** Address of a note at the foot of the page. */
export const noteId = (note: number | string) => `n${note}`;

function keyOf(attributes: Readonly<Record<string, string>>): string {
  return ['source', ...locators].map((name) => attributes[name] ?? '').join('|');
}
