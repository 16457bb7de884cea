import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/** The same bytes as servers send them. */
export interface Packed {
  readonly gzip: Uint8Array;
  readonly brotli: Uint8Array;
}

export const gzipLevel = { level: constants.Z_BEST_COMPRESSION };

/** @param length how many bytes there are to pack; told of it, Brotli takes no more memory than they need */
export const brotliQuality = (length: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  },
});

/**
 * Packs a file as small as it gets: gzip at level 9, Brotli at quality 11. It runs beside other work, in Node's threads.
 * @param content a text or the bytes of a file
 */
export async function compress(content: string | Uint8Array): Promise<Packed> {
  const bytes = Buffer.from(content);
  const [gzip, brotli] = await Promise.all([
    packGzip(bytes, gzipLevel),
    packBrotli(bytes, brotliQuality(bytes.length)),
  ]);
  return { gzip, brotli };
}
