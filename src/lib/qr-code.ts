import { encode } from 'uqr';

/** How wide the empty margin around a code is, in modules: ISO/IEC 18004, section 9.1. */
export const margin = 4;

/**
 * Draws a QR code.
 * @param text what it encodes, such as an address
 * @returns its width in modules without the margin, and its dark modules as the data of one SVG path
 */
export function drawQrCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ]
      .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
      .join(''),
  );
  return { size, path: rows.join('') };
}
