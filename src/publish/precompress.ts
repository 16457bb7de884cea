import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { quick, smallest } from '../lib/compress.ts';
import { filesIn } from '../lib/sizes.ts';
import type { ToPack } from './compress-worker.ts';

/** What gets smaller. Pictures, fonts, PDFs and the texts for excerpts are already compressed. */
const packable = ['.html', '.js', '.json', '.xml', '.txt', '.svg', '.vcf', '.bib', '.ris', 'SHA256SUMS'];

/** Responses that fit into one packet gain nothing by being smaller. */
const worthwhile = 600;

/**
 * This many bytes are compressed as far as possible, which takes more than a second of processor time for each million.
 * A site like this one has half of that; with a thousand legal pages, it takes longer than the rest of the build.
 */
const affordable = 12_000_000;

/** How deep in the site a file is. What most people read is near its root. */
const depthOf = (file: string) => file.split('/').length;

/**
 * Writes next to each file what a server sends in its place, compressed once: `.br` and `.gz`. A file that does not get
 * smaller has none. All are compressed as far as possible; on a very large site the most deeply nested ones are
 * compressed quickly.
 * @param folder the complete site: nothing in it changes after this
 */
export async function precompress(folder: string): Promise<void> {
  let bytes = 0;
  const files = filesIn(folder, ...packable)
    .sort((a, b) => depthOf(a) - depthOf(b))
    .flatMap((file): ToPack[] => {
      const path = join(folder, file);
      const { size } = statSync(path);
      if (size < worthwhile) return [];
      bytes += size;
      return [{ path, quality: bytes <= affordable ? smallest : quick }];
    });
  // Each processor gets files of all kinds.
  const shares = Map.groupBy(files, (_, number) => number % availableParallelism());
  await Promise.all(shares.values().map(packAside));
}

/** In a separate thread; Node's background compression takes nearly twice the time for small files. */
async function packAside(workerData: readonly ToPack[]): Promise<void> {
  await once(new Worker(new URL('compress-worker.ts', import.meta.url), { workerData }), 'exit');
}
