import { archiveAddress } from '../../model/sources/archive.ts';
import type { Source } from '../../model/sources/schema.ts';
import { type Answer, ask } from './answer.ts';

/**
 * The state of a source: it is there (`found`), at another address (`moved`), without the words quoted from it
 * (`changed`), not there (`gone`), or did not answer (`unanswered`): the network or the server may be at fault.
 */
type SourceState = 'found' | 'moved' | 'changed' | 'gone' | 'unanswered';

/** A line of the report. */
export interface CheckedSource {
  readonly id: string;
  readonly url: string;
  readonly state: SourceState;
  readonly status?: number;
  readonly movedTo?: string;
  readonly error?: string;
  /** The words that were looked for, and whether they were there; absent where none are quoted or nothing could be read. */
  readonly quoted?: { readonly words: string; readonly found: boolean };
  /** The copy in the Internet Archive nearest to the day on which the source was read. */
  readonly archive: string;
}

/** Requests the address of a source, and looks for the words that are quoted from it. */
export async function checkSource(
  id: string,
  { url, quoted, accessed }: Pick<Source, 'quoted' | 'accessed'> & { readonly url: string },
): Promise<CheckedSource> {
  const { text, ...answer } = await ask(url);
  const found = quoted === undefined || text === undefined ? undefined : plain(text).includes(plain(quoted));
  return {
    id,
    url,
    state: stateOf(answer, found),
    ...answer,
    ...(quoted === undefined || found === undefined ? {} : { quoted: { words: quoted, found } }),
    archive: archiveAddress(url, accessed),
  };
}

function stateOf({ status, movedTo }: Answer, found: boolean | undefined): SourceState {
  if (status === 404 || status === 410) return 'gone';
  // The answer of a server that refuses programs, or is overloaded, does not tell anything about the page.
  if (status === undefined || status >= 400) return 'unanswered';
  if (found === false) return 'changed';
  return movedTo ? 'moved' : 'found';
}

/** Words as they are compared: letters and digits alone, as pages differ in spaces, quotation marks, hyphens and case. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
