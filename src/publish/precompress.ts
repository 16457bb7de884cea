import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compress, quick, smallest } from './compress.ts';
import { filesIn } from './sizes.ts';

/** What gets smaller. Pictures, faces, PDFs and the texts for excerpts are packed already. */
const packable = ['.html', '.js', '.json', '.xml', '.txt', '.svg', '.vcf', '.bib', '.ris', 'SHA256SUMS'];

/** Answers that fit into one packet win nothing by being smaller. */
const worthwhile = 600;

/**
 * So many bytes are packed as small as they get, which takes more than a second of a processor for each million. A site
 * like this one is half of that; of one with a thousand pages on the law, all else in the build takes less time together.
 */
const affordable = 12_000_000;

/** How deep in the site a file stands. What most read stands near its root. */
const depthOf = (file: string) => file.split('/').length;

/**
 * Writes beside each file what a server sends in its place, packed once: `.br` and `.gz`. A file that does not get smaller
 * has none. All are packed as small as they get; on a very large site those which stand deepest are packed quickly.
 * @param folder the site, whole: nothing in it changes after this
 */
export async function precompress(folder: string): Promise<void> {
  const waiting = filesIn(folder, ...packable).sort((a, b) => depthOf(b) - depthOf(a));
  let packed = 0;
  const pack = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = join(folder, file);
      const bytes = readFileSync(path);
      if (bytes.length < worthwhile) continue;
      packed += bytes.length;
      const { gzip, brotli } = await compress(bytes, packed <= affordable ? smallest : quick);
      if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
      if (gzip.length < bytes.length) await writeFile(`${path}.gz`, gzip);
    }
  };
  // More at once than there are processors would only hold more in memory.
  await Promise.all(Array.from({ length: availableParallelism() }, pack));
}
