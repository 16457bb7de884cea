import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The same bytes as servers send them. */
export interface Packed {
  readonly gzip: Uint8Array;
  readonly brotli: Uint8Array;
}

export const gzipLevel = { level: constants.Z_BEST_COMPRESSION };

/** Qualities of Brotli. The quick one takes a fiftieth of the time; its output is an eighth larger. */
export const smallest = constants.BROTLI_MAX_QUALITY;
export const quick = 5;

/** @param length how many bytes there are to compress; knowing it, Brotli takes no more memory than they need */
export const brotliQuality = (length: number, quality = smallest) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  },
});

/**
 * Compresses a file, with gzip at level 9 and with Brotli, as far as possible unless specified otherwise.
 * @param content a text or the bytes of a file
 */
export function compress(content: string | Uint8Array, quality = smallest): Packed {
  const bytes = Buffer.from(content);
  return { gzip: gzipSync(bytes, gzipLevel), brotli: brotliCompressSync(bytes, brotliQuality(bytes.length, quality)) };
}
