import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sharp } from 'sharp';
import { memoizeByText } from '../../lib/memoize.ts';

/** How wide a drawing is rendered, in pixels: a code that takes a tenth of it can still be read. */
const width = 1000;

/** Whether bytes are a picture that consists of pixels: PNG, JPEG, GIF, WebP, AVIF or TIFF, by their first bytes. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftypavi[fs]|II\*\0|MM\0\*)/s.test(start);
}

/** What the QR codes and other codes in a picture say, whatever their number. */
export async function codesInPicture(picture: Uint8Array): Promise<string[]> {
  const { default: sharp } = await import('sharp');
  return readPixels(await pixelsOf(sharp(picture)));
}

/** What the codes in an SVG drawing say. */
export const codesInDrawing = memoizeByText(async (svg: string): Promise<string[]> => {
  const { default: sharp } = await import('sharp');
  const document = /\sxmlns=/.test(svg) ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  // A browser shows what is drawn before a mistake; nothing of it could be read as a code.
  const pixels = await pixelsOf(sharp(Buffer.from(document)).resize({ width })).catch(() => undefined);
  return pixels ? readPixels(pixels) : [];
});

const pixelsOf = (picture: Sharp) =>
  picture.flatten({ background: '#fff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

const readPixels = ({ data, info }: Awaited<ReturnType<typeof pixelsOf>>) => readCodes(data, info.width, info.height);

/**
 * What the codes in pixels say.
 * @param pixels four bytes each: red, green, blue, alpha
 */
export async function readCodes(pixels: Uint8Array, width: number, height: number): Promise<string[]> {
  reader ??= startReader();
  const readBarcodes = await reader;
  const image = { data: new Uint8ClampedArray(pixels), width, height, colorSpace: 'srgb' } as ImageData;
  return (await readBarcodes(image, { tryHarder: true })).map(({ text }) => text);
}

/** Started when there is a picture to read: most builds have none. */
let reader: ReturnType<typeof startReader> | undefined;

async function startReader() {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  // From its file: by default the package fetches it from another host.
  const module = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(module).buffer } });
  return readBarcodes;
}
