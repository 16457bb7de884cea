/** A page of the index. */
interface IndexedPage {
  /** Address within its language, such as `legal/assembly/`. */
  readonly path: string;
  readonly title: string;
  /** Ids of its parts. The first two stand for the title and for what is beside the text; both are empty. */
  readonly anchors: readonly string[];
}

export type Alias = 'name' | 'synonym';

/** How an alias begins in the file. */
const signs: Readonly<Record<Alias, string>> = { name: ' ', synonym: '  ' };

/** A form as it stands in the texts, or another name (alias) for something in them, with the parts in which it is. */
export interface IndexedForm {
  /** One word, or the words of a name. */
  readonly form: string;
  /** What another name is of: the very same (a person, a place), or nearly (a synonym). */
  readonly alias?: Alias;
  /** Numbers of the parts, counted through all pages, rising. */
  readonly postings: readonly number[];
}

/** The first layer: which form stands in which part of which page. */
export interface FirstIndex {
  readonly pages: readonly IndexedPage[];
  readonly forms: readonly IndexedForm[];
  /** Telephone numbers, figures alone. */
  readonly phones: readonly { readonly number: string; readonly posting: number }[];
}

/** The file of a first index, made to be small: long strings of like things, which Brotli packs well. */
export interface IndexFile {
  readonly pages: readonly (readonly [path: string, title: string, anchors: string])[];
  /**
   * One form a line; a name begins with a space, a synonym with two. Of each line only the end is written that differs from
   * the line before, after a character for the length of what they share: “0” for nothing, “1” for one letter.
   */
  readonly forms: string;
  /** A line of steps from posting to posting for each form; an empty one where they are those of the form before. */
  readonly postings: string;
  readonly phones: readonly (readonly [number: string, posting: number])[];
  /** Where the forms stand in files of their own: the names of these, parted by spaces. */
  readonly shards?: string;
}

export function packIndex({ pages, forms, phones }: FirstIndex): IndexFile {
  return {
    pages: pages.map(({ path, title, anchors }) => [path, title, anchors.slice(2).join(' ')]),
    forms: packLines(forms.map(({ form, alias }) => (alias ? signs[alias] + form : form))),
    postings: forms
      .map(({ postings }) => packPostings(postings))
      .map((steps, at, all) => (steps === all[at - 1] ? '' : steps))
      .join('\n'),
    phones: phones.map(({ number, posting }) => [number, posting]),
  };
}

/** @throws when the file is not what `packIndex` makes */
export function unpackIndex({ pages, forms, postings, phones }: IndexFile): FirstIndex {
  const steps = forms ? postings.split('\n') : [];
  const lines = forms ? unpackLines(forms) : [];
  let before: number[] = [];
  if (steps.length !== lines.length) throw new Error('The index is damaged: forms and postings differ in number.');
  return {
    pages: pages.map(([path, title, anchors]) => ({
      path,
      title,
      anchors: ['', '', ...(anchors ? anchors.split(' ').map((anchor) => (anchor === '-' ? '' : anchor)) : [])],
    })),
    forms: lines.map((line, number) => {
      before = steps[number] ? unpackPostings(steps[number]) : before;
      return {
        form: line.trimStart(),
        ...(line.startsWith(' ') && {
          alias: line.startsWith(signs.synonym) ? ('synonym' as const) : ('name' as const),
        }),
        postings: before,
      };
    }),
    phones: phones.map(([number, posting]) => ({ number, posting })),
  };
}

function packLines(lines: readonly string[]): string {
  const sharedWith = (line: string, before: string) => {
    let shared = 0;
    while (shared < 70 && shared < before.length && line[shared] === before[shared]) shared += 1;
    return shared;
  };
  return lines
    .map((line, at) => {
      const shared = sharedWith(line, lines[at - 1] ?? '');
      return String.fromCharCode(48 + shared) + line.slice(shared);
    })
    .join('\n');
}

/** The forms of a file in their order, names and synonyms with the spaces before them. */
export function unpackLines(packed: string): string[] {
  let before = '';
  return packed.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
    return before;
  });
}

/** Steps below 64 are one character, from “0” on; for each 64 more a “!” stands before it. */
function packPostings(postings: readonly number[]): string {
  return postings
    .map((posting, at) => posting - (postings[at - 1] ?? -1) - 1)
    .map((step) => '!'.repeat(Math.floor(step / 64)) + String.fromCharCode(48 + (step % 64)))
    .join('');
}

function unpackPostings(steps: string): number[] {
  const postings: number[] = [];
  let last = -1;
  let whole = 0;
  for (const character of steps) {
    if (character === '!') {
      whole += 64;
      continue;
    }
    last += whole + character.charCodeAt(0) - 48 + 1;
    whole = 0;
    postings.push(last);
  }
  return postings;
}

/** The text of a page for excerpts: of each part its id, empty for the page itself, and its words. */
export type PageText = readonly (readonly [anchor: string, text: string])[];
