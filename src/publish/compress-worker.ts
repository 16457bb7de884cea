import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { compress } from '../lib/compress.ts';

/** A file, and the Brotli quality with which to compress it. */
export interface ToPack {
  readonly path: string;
  readonly quality: number;
}

/* A thread that compresses files: it is given them when it starts, and ends when they are compressed. */
for (const { path, quality } of workerData as readonly ToPack[]) {
  const bytes = readFileSync(path);
  const { gzip, brotli } = compress(bytes, quality);
  if (brotli.length < bytes.length) writeFileSync(`${path}.br`, brotli);
  if (gzip.length < bytes.length) writeFileSync(`${path}.gz`, gzip);
}
