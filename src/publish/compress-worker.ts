import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { brotliOf, gzipOf } from '../lib/compress.ts';
import { stored } from '../lib/result-store.ts';

/** A file, and the Brotli quality with which to compress it. */
export interface ToPack {
  readonly path: string;
  readonly quality: number;
}

/* A thread that compresses the files that it is given when it starts, and then ends. */
for (const { path, quality } of workerData as readonly ToPack[]) {
  const bytes = readFileSync(path);
  const brotli = await stored('brotli', [String(quality), bytes], () => brotliOf(bytes, quality));
  const gzip = await stored('gzip', [bytes], () => gzipOf(bytes));
  if (brotli.length < bytes.length) writeFileSync(`${path}.br`, brotli);
  if (gzip.length < bytes.length) writeFileSync(`${path}.gz`, gzip);
}
