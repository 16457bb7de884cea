import { memoizeByText, memoizeInBuild } from '../../lib/memoize.ts';
import { readWithdrawn } from '../../model/contacts/files.ts';
import { withoutWithdrawn } from '../../model/contacts/withdrawn.ts';
import { withdrawnMark } from '../../model/contacts/words.ts';
import { type BlockNodes, readBlockNodes } from '../../model/documents/blocks.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { wordsOf } from './words.ts';

/** A block of a document in a column of a comparison. */
export interface Cell extends Pick<BlockNodes, 'kind' | 'id'> {
  /** Its words, as HTML. */
  readonly html: string;
}

/**
 * A document as a column. The same column is used next to every other language, on the left and on the right: with
 * three languages, on four pages.
 * @param text the document: MDX, with or without front matter
 */
export async function columnOf(locale: LocaleCode, text: string): Promise<readonly Cell[]> {
  const column = await columnsIn(locale);
  return column(text);
}

const columnsIn = memoizeInBuild(async (locale: LocaleCode) => {
  const t = await translatorFor(locale);
  const withdrawn = readWithdrawn(process.cwd());
  const kept = (text: string) => withoutWithdrawn(text, withdrawn, (kind) => withdrawnMark(t, kind));
  return memoizeByText((text): readonly Cell[] =>
    readBlockNodes(text).map(({ kind, id, nodes }) => ({ kind, id, html: wordsOf(nodes, { locale, t, kept }) })),
  );
});
