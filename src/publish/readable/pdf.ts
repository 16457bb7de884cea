import { codesInDrawing, readCodes } from './codes.ts';
import type { Entry } from './texts.ts';

/** What a reader of a PDF comes to: its words, links and their descriptions, metadata, and what its codes say. */
export async function readPdf(bytes: Uint8Array): Promise<{ texts: string[]; attachments: Entry[] }> {
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const codes: string[] = [];
  const annotations: unknown[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    annotations.push(await page.getAnnotations());
    codes.push(...(await codesInDrawing(await drawingOf(page))), ...(await codesInImages(pdf, number)));
  }
  const attachments: Entry[] = [];
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) {
    attachments.push([filename, (await pdf.getAttachmentContent(id)) ?? new Uint8Array()]);
  }
  return {
    texts: [text, JSON.stringify(annotations), JSON.stringify([await getMeta(pdf), await pdf.getOutline()]), ...codes],
    attachments,
  };
}

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

async function codesInImages(pdf: Pdf, number: number): Promise<string[]> {
  const { extractImages } = await import('unpdf');
  const images = await extractImages(pdf, number);
  const codes = images.map(({ data, width, height, channels }) => {
    // Grey, or colours without alpha, to four bytes each.
    const pixels = new Uint8Array(width * height * 4).map((_, at) => {
      const [pixel, channel] = [Math.floor(at / 4), at % 4];
      if (channel === 3) return 255;
      return data[pixel * channels + Math.min(channel, channels - 1)] ?? 255;
    });
    return readCodes(pixels, width, height);
  });
  return (await Promise.all(codes)).flat();
}

/** Commands of a path as pdf.js packs them, each a number: how SVG writes it, and how many numbers follow. */
const commands = [
  ['M', 2],
  ['L', 2],
  ['C', 6],
  ['Q', 4],
  ['Z', 0],
] as const;

/** The filled shapes of a page, without its letters, as an SVG document. */
async function drawingOf(page: Page): Promise<string> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const fills = new Set([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
  const [x = 0, y = 0, right = 0, top = 0] = page.view;
  const shapes: string[] = [];
  let colour = '#000';
  let matrix = identity;
  const saved: (readonly [Matrix, string])[] = [];
  for (const [at, operation] of fnArray.entries()) {
    const values = argsArray[at] ?? [];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push([matrix, colour]);
    if (operation === OPS.transform) matrix = multiplied(matrix, values);
    if (operation === OPS.paintFormXObjectBegin && values[0]) matrix = multiplied(matrix, values[0]);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      [matrix, colour] = saved.pop() ?? [identity, '#000'];
    if (operation === OPS.setFillRGBColor) colour = String(values[0]);
    if (operation !== OPS.constructPath || !fills.has(values[0])) continue;
    const path = pathOf([...((values[1]?.[0] ?? []) as Iterable<number>)]);
    shapes.push(`<path transform="matrix(${matrix.join(' ')})" fill="${colour}" d="${path}"/>`);
  }
  const frame = `viewBox="0 0 ${right - x} ${top - y}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><g transform="matrix(1 0 0 -1 ${-x} ${top})">${shapes.join('')}</g></svg>`;
}

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix of a transformation within another one: ISO 32000-2, section 8.3.4. */
function multiplied([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function pathOf(packed: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < packed.length; ) {
    const [command, count] = commands[packed[at] ?? 0] ?? commands[0];
    parts.push(command + packed.slice(at + 1, at + 1 + count).join(' '));
    at += 1 + count;
  }
  return parts.join('');
}
