import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { unpackLines } from '../search/index/index-format.ts';

/**
 * The words of a published file, markup included, however it is packed: gzip (what the search shows of a page), zip,
 * PDF with its links and metadata, the packed forms of a search index. What a picture shows is not read.
 * @param path of the file
 */
export const textsOf = (path: string): Promise<string[]> => textsIn(path, readFileSync(path));

async function textsIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const begins = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (begins(0x1f, 0x8b)) return textsIn(name, gunzipSync(bytes));
  if (begins(0x50, 0x4b, 0x03, 0x04)) {
    const entries = Object.entries(unzipSync(bytes)).map(([entry, content]) => textsIn(entry, content));
    return [name, ...(await Promise.all(entries)).flat()];
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) return [name, ...(await textsOfPdf(bytes))];
  // Pictures and fonts: the text in them besides what they show.
  const bigOrLittle = begins(0xfe, 0xff) ? 'utf-16be' : begins(0xff, 0xfe) ? 'utf-16le' : undefined;
  if (!bigOrLittle && bytes.subarray(0, 1000).includes(0)) {
    return [
      name,
      (
        Buffer.from(bytes)
          .toString('latin1')
          .match(/[\x20-\x7e]{6,}/g) ?? []
      ).join('\n'),
    ];
  }
  const text = new TextDecoder(bigOrLittle ?? 'utf-8').decode(bytes);
  return [`${name}\n${text}`, ...formsIn(text)];
}

async function textsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const { extractLinks, extractText, getDocumentProxy, getMeta } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const { links } = await extractLinks(pdf);
  return [text, links.join('\n'), JSON.stringify(await getMeta(pdf))];
}

/** The forms of the search indexes in a file, which are coded there. */
function formsIn(text: string): string[] {
  return [...text.matchAll(/"letters":("(?:[^"\\]|\\.)*"),"packed":"([\w+/=]+)"/g)].flatMap(
    ([, letters = '""', packed = '']) => unpackLines({ letters: JSON.parse(letters), packed }),
  );
}
