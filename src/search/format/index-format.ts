import { type Coder, decoder, encoder } from './arithmetic-coding.ts';

/** A page of the index. */
export interface IndexedPage {
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
  /** Numbers of the parts, counted through all pages, rising; none for a word of every day that is on no page. */
  readonly postings: readonly number[];
}

/** The first layer: which form stands in which part of which page. */
export interface FirstIndex {
  readonly pages: readonly IndexedPage[];
  readonly forms: readonly IndexedForm[];
  /** Telephone numbers, figures alone. */
  readonly phones: readonly { readonly number: string; readonly posting: number }[];
}

/** Forms as they are sent, arithmetically coded. */
export interface PackedForms {
  /** The letters of all forms. */
  readonly letters: string;
  /** In Base64. */
  readonly packed: string;
}

/** The file of a first index. */
export interface IndexFile extends PackedForms {
  readonly pages: readonly (readonly [path: string, title: string, anchors: string])[];
  readonly phones: readonly (readonly [number: string, posting: number])[];
  /** Where the forms are in files of their own: the names of these, separated by spaces. */
  readonly shards?: string;
}

export function packIndex({ pages, forms, phones }: FirstIndex): IndexFile {
  return {
    pages: pages.map(({ path, title, anchors }) => [path, title, anchors.slice(2).join(' ')]),
    phones: phones.map(({ number, posting }) => [number, posting]),
    // Coded data have no likely letters, so they are after what has some.
    ...packForms(forms, pages),
  };
}

/** @throws when the file is not what `packIndex` makes */
export function unpackIndex(file: IndexFile): FirstIndex {
  const pages = unpackPages(file);
  return {
    pages,
    forms: file.packed ? unpackForms(file, pages) : [],
    phones: file.phones.map(([number, posting]) => ({ number, posting })),
  };
}

/** The pages of a file, without its forms. */
const unpackPages = ({ pages }: Pick<IndexFile, 'pages'>): IndexedPage[] =>
  pages.map(([path, title, anchors]) => ({
    path,
    title,
    anchors: ['', '', ...(anchors ? anchors.split(' ').map((anchor) => (anchor === '-' ? '' : anchor)) : [])],
  }));

/** @param pages those on which the forms are */
export function packForms(forms: readonly IndexedForm[], pages: readonly IndexedPage[]): PackedForms {
  const lines = forms.map(({ form, alias }) => (alias ? signs[alias] : '') + form);
  const letters = [...new Set(lines.join(''))].sort().join('');
  const { code, end } = encoder();
  codeLines(code, letters, lines);
  codePostings(
    code,
    pages,
    forms.map(({ alias }) => alias !== undefined),
    forms.map(({ postings }) => postings),
  );
  return { letters, packed: btoa(end()) };
}

/** @throws when the forms are not what `packForms` makes of them */
export function unpackForms({ letters, packed }: PackedForms, pages: readonly IndexedPage[]): IndexedForm[] {
  const code = decoder(atob(packed));
  const lines = codeLines(code, letters);
  const postings = codePostings(
    code,
    pages,
    lines.map((line) => line.startsWith(' ')),
  );
  return lines.map((line, at) => ({
    form: line.trimStart(),
    ...(line.startsWith(' ') && { alias: line.startsWith(signs.synonym) ? ('synonym' as const) : ('name' as const) }),
    postings: postings[at] ?? [],
  }));
}

/** The forms of a file in their order, names and synonyms with the spaces before them. */
export const unpackLines = ({ letters, packed }: PackedForms): string[] => codeLines(decoder(atob(packed)), letters);

const bitsFor = (largest: number) => 32 - Math.clz32(largest);

/**
 * Writes or reads lines: of each how many letters it shares with the line before, and the others, each in the context of those
 * before it. An empty line is the end.
 */
function codeLines(code: Coder, letters: string, lines?: readonly string[]): string[] {
  const length = { id: 0, width: 6 };
  const letter = { id: 1, width: bitsFor(letters.length) };
  const result: string[] = [];
  let before = '';
  let shared = 0;
  // Letters as their symbols, of the line before and of this one; 0 is the end of a line, and what is before its beginning.
  let symbolsBefore: number[] = [];
  for (;;) {
    const written = lines?.[result.length] ?? '';
    shared = code(length, [0, before.length], sharedBeginning(written, before));
    let line = before.slice(0, shared);
    const symbols = symbolsBefore.slice(0, shared);
    for (;;) {
      const size = symbols.length;
      const last = symbols[size - 1] ?? 0;
      const lastTwo = last + 1024 * (symbols[size - 2] ?? 0);
      const contexts = [0, last, lastTwo, lastTwo + 1_048_576 * (symbols[size - 3] ?? 0)];
      // The first of them is another than that of the line before.
      if (size === shared) {
        contexts[0] = 1;
        contexts.push((symbolsBefore[shared] ?? 0) + 1024 * (symbolsBefore[shared - 1] ?? 0));
      }
      const symbol = code(letter, contexts, letters.indexOf(written.charAt(size) || '\n') + 1);
      if (symbol === 0) break;
      symbols.push(symbol);
      line += letters.charAt(symbol - 1);
    }
    if (!line) return result;
    result.push(line);
    before = line;
    symbolsBefore = symbols;
  }
}

/** How many letters two lines begin with alike, up to 63. */
function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < 63 && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Writes or reads the postings of each form: page by page, and the parts of each. */
function codePostings(
  code: Coder,
  pages: readonly IndexedPage[],
  areAliases: readonly boolean[],
  postings?: readonly (readonly number[])[],
): number[][] {
  const most = Math.max(0, ...pages.map(({ anchors }) => anchors.length));
  const repeat = { id: 2, width: 1 };
  const page = { id: 3, width: bitsFor(pages.length) };
  const part = { id: 4, width: bitsFor(most) };
  const starts = startsOf(pages);
  const pageOf = pages.flatMap(({ anchors }, page) => anchors.map(() => page));
  const result: number[][] = [];
  let before: number[] = [];
  for (const [at, isAlias] of areAliases.entries()) {
    const written = postings?.[at] ?? [];
    // Names of one thing follow each other.
    if (isAlias && code(repeat, [0], String(written) === String(before) ? 1 : 0)) {
      result.push(before);
      continue;
    }
    const places: number[] = [];
    let [previous, current, count] = [-1, -1, 0];
    for (;;) {
      const contexts = [
        0,
        current,
        16 * current + 2 * Math.min(count, 5) + (isAlias ? 1 : 0),
        256 * previous + current,
      ];
      // The number after that of the last page is the end.
      const next = code(page, contexts, pageOf[written[places.length] ?? pageOf.length] ?? pages.length);
      [previous, current] = [current, next];
      if (current === pages.length) break;
      count += 1;
      const start = starts[current] ?? 0;
      const end = start + (pages[current]?.anchors.length ?? 0);
      let [last, among] = [0, 0];
      for (;;) {
        const place = written[places.length] ?? end;
        const inPage = [0, among, 4 * current + among, 4 * (pages.length * last + current) + among];
        // 0 is the end of the page.
        last = code(part, inPage, place < end ? place - start + 1 : 0);
        if (last === 0) break;
        among = Math.min(among + 1, 2);
        places.push(start + last - 1);
      }
    }
    result.push(places);
    before = places;
  }
  return result;
}

/** The number of the first part of each page. */
export function startsOf(pages: readonly Pick<IndexedPage, 'anchors'>[]): number[] {
  let start = 0;
  return pages.map(({ anchors }) => {
    start += anchors.length;
    return start - anchors.length;
  });
}

/** The text of a page for excerpts: of each part its id, empty for the page itself, and its words. */
export type PageText = readonly (readonly [anchor: string, text: string])[];
