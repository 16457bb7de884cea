import { parseSums, sumsFile } from '../lib/checksums.ts';
import { fetchFile } from './fetch-file.ts';
import { hostileHeaders } from './hostile-headers.ts';
import { addressOf, linkedFiles } from './links.ts';
import { t } from './messages.ts';
import { type Copy, mostFiles, Unreadable } from './mirror-source.ts';

/** When this many files in a row cannot be fetched, the mirror is gone, and waiting for the rest is no use. */
const enough = 8;
/** The same, in all. */
const enoughInAll = 40;
/** Many times the unpacked size of this site. */
const mostBytes = 512 * 1024 * 1024;
/** A slow connection takes minutes; nobody waits longer. */
const longest = 30 * 60 * 1000;

/**
 * A copy on the web, read as browsers do.
 * @param address of the mirror's first page; a path belongs to it
 * @param now tells the time in milliseconds
 */
export function mirrorCopy(address: string, now: () => number = Date.now): Copy {
  const base = new URL(address);
  base.search = '';
  base.hash = '';
  base.pathname = base.pathname.replace(/\/?(index\.html)?$/, '/');
  const headerProblems = new Map<string, string[]>();
  const started = now();
  let [inRow, inAll, bytes] = [0, 0, 0];
  const stop = (sentence: string) => new Unreadable(sentence, true);
  return {
    name: base.href,
    atOnce: 6,
    served: true,
    headerProblems,
    unseen: t('unseen'),
    async read(file, most) {
      if (now() - started > longest) throw stop(t('tooSlow', { address: base.href, minutes: longest / 60_000 }));
      try {
        const response = await fetchFile(addressOf(base, file), base, most);
        inRow = 0;
        for (const [index, headers] of response.headers.entries()) {
          const isFile = response.bytes !== undefined && index === response.headers.length - 1;
          for (const one of hostileHeaders(file, headers, isFile))
            headerProblems.set(one, [...(headerProblems.get(one) ?? []), file]);
        }
        bytes += response.bytes?.length ?? 0;
        if (bytes > mostBytes) throw stop(t('tooMuch', { address: base.href }));
        return response.bytes;
      } catch (error) {
        if (!(error instanceof Unreadable) || error.entirely) throw error;
        inRow += 1;
        inAll += 1;
        if (inRow < enough && inAll < enoughInAll) throw error;
        throw stop(t('stopped', { address: base.href, why: error.message }));
      }
    },
    async files(changed) {
      const linked = [...changed].flatMap(([file, content]) =>
        file === sumsFile
          ? [...parseSums(Buffer.from(content).toString()).sums.keys()]
          : linkedFiles(base, file, Buffer.from(content).toString()),
      );
      return [...new Set(linked)].slice(0, mostFiles);
    },
  };
}
