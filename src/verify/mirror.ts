import { parseSums, sumsFile } from '../lib/checksums.ts';
import { fetchFile } from './fetch-file.ts';
import { addressOf, linkedFiles } from './links.ts';
import { type Copy, Unreadable } from './mirror-source.ts';

/** When so many files in a row cannot be fetched, the mirror is gone, and waiting for the rest tells nothing. */
const enough = 8;

/**
 * A copy on the web, read as browsers do.
 * @param address of the mirror's first page; a path belongs to it
 */
export function mirrorCopy(address: string): Copy {
  const base = new URL(address);
  base.search = '';
  base.hash = '';
  base.pathname = base.pathname.replace(/\/?(index\.html)?$/, '/');
  let failed = 0;
  return {
    name: base.href,
    atOnce: 6,
    served: true,
    unseen: 'From outside only what a mirror lists or links to can be seen; it may hold other files besides.',
    async read(file) {
      try {
        const bytes = await fetchFile(addressOf(base, file), base);
        failed = 0;
        return bytes;
      } catch (error) {
        failed += 1;
        if (!(error instanceof Unreadable) || failed < enough) throw error;
        throw new Unreadable(`${base.href} has stopped answering: the last file ${error.message}.`, true);
      }
    },
    async files(changed) {
      const linked = [...changed].flatMap(([file, bytes]) =>
        file === sumsFile
          ? [...parseSums(Buffer.from(bytes).toString()).sums.keys()]
          : linkedFiles(base, file, Buffer.from(bytes).toString()),
      );
      return [...new Set(linked)];
    },
  };
}
