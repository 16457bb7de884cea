/** What is read of a fragment of Pagefind: the text of a page, part by part. */
export interface Fragment {
  /** Address of the page. */
  readonly url: string;
  readonly content: string;
  /** The parts that have an id, with their text. */
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

export const fragmentEnding = '.pf_fragment';

/** Pagefind begins what it has packed with this word. */
const signature = 'pagefind_dcd';

/**
 * @param unpacked text of a fragment file after gunzip
 * @throws when it is none
 */
export function readFragment(unpacked: string): Fragment {
  if (!unpacked.startsWith(signature)) throw new Error('This is no fragment of Pagefind.');
  return JSON.parse(unpacked.slice(signature.length));
}
