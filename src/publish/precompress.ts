import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compress } from './compress.ts';
import { filesIn } from './sizes.ts';

/** What gets smaller. Pictures, faces, PDFs and the texts for excerpts are packed already. */
const packable = ['.html', '.js', '.json', '.xml', '.txt', '.svg', '.vcf', '.bib', '.ris', 'SHA256SUMS'];

/** Answers that fit into one packet win nothing by being smaller. */
const worthwhile = 600;

/**
 * Writes beside each file what a server sends in its place, packed once and as small as it gets: `.br` and `.gz`. A file
 * that does not get smaller has none.
 * @param folder the site, whole: nothing in it changes after this
 */
export async function precompress(folder: string): Promise<void> {
  const waiting = filesIn(folder, ...packable);
  const pack = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = join(folder, file);
      const bytes = readFileSync(path);
      if (bytes.length < worthwhile) continue;
      const { gzip, brotli } = await compress(bytes);
      if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
      if (gzip.length < bytes.length) await writeFile(`${path}.gz`, gzip);
    }
  };
  // More at once than there are processors would only hold more in memory.
  await Promise.all(Array.from({ length: availableParallelism() }, pack));
}
