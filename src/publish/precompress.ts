import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { quick, smallest } from '../lib/compress.ts';
import { filesIn } from '../lib/sizes.ts';
import type { ToPack } from './compress-worker.ts';

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
  // Each processor takes of all kinds of files.
  const shares = Map.groupBy(files, (_, number) => number % availableParallelism());
  await Promise.all(shares.values().map(packAside));
}

/** In a thread of its own; Node's packing in the background takes nearly twice the time for small files. */
async function packAside(workerData: readonly ToPack[]): Promise<void> {
  await once(new Worker(new URL('packer.ts', import.meta.url), { workerData }), 'exit');
}
