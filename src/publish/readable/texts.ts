import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { unpackLines } from '../../search/format/index-format.ts';
import { codesInDrawing, codesInPicture, isPicture } from './codes.ts';
import { isMail, readMail } from './mail.ts';
import { readPdf } from './pdf.ts';

/**
 * The words of a published file, markup included, as its reader sees them: gzip (excerpts for the search), the entries
 * of a zip or an EPUB, the decoded parts of a mail, a PDF with its links, metadata and attachments, the packed forms of
 * a search index, and QR codes on a page, in a PDF or in a picture. Letters that a picture shows are not read.
 * @param path of the file
 */
export const textsOf = (path: string): Promise<string[]> => textsIn(path, readFileSync(path));

async function textsIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const begins = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (begins(0x1f, 0x8b)) return textsIn(name, gunzipSync(bytes));
  if (begins(0x50, 0x4b, 0x03, 0x04)) {
    return [name, commentOf(bytes), ...(await textsInAll(Object.entries(unzipSync(bytes))))];
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) {
    const { texts, attachments } = await readPdf(bytes);
    return [name, ...texts, ...(await textsInAll(attachments))];
  }
  // Pictures and fonts: the text in them besides what they show.
  const bigOrLittle = begins(0xfe, 0xff) ? 'utf-16be' : begins(0xff, 0xfe) ? 'utf-16le' : undefined;
  if (!bigOrLittle && bytes.subarray(0, 1000).includes(0)) {
    const printable = Buffer.from(bytes)
      .toString('latin1')
      .match(/[\x20-\x7e]{6,}/g);
    return [name, (printable ?? []).join('\n'), ...(isPicture(bytes) ? await codesInPicture(bytes) : [])];
  }
  const text = new TextDecoder(bigOrLittle ?? 'utf-8').decode(bytes);
  if (!isMail(name, text)) return textsInText(name, text);
  const { texts, attachments } = await readMail(bytes);
  const decoded = await Promise.all([text, ...texts].map((part) => textsInText(name, part)));
  return [...decoded.flat(), ...(await textsInAll(attachments))];
}

async function textsInText(name: string, text: string): Promise<string[]> {
  return [
    `${name}\n${text}`,
    ...indexedFormsIn(text),
    ...(await codesDrawnIn(text)),
    ...(await textsInAll(embeddedIn(text))),
  ];
}

/** A file within another one: its name there, and its bytes. */
export type Entry = readonly [name: string, bytes: Uint8Array];

const textsInAll = async (entries: readonly Entry[]) =>
  (await Promise.all(entries.map(([name, bytes]) => textsIn(name, bytes)))).flat();

/** Drawings in a page, or a drawing that is a file. */
const codesDrawnIn = async (text: string) =>
  (await Promise.all((text.match(/<svg\b[\s\S]*?<\/svg>/g) ?? []).map(codesInDrawing))).flat();

/** Files in a page or a style sheet: https://www.rfc-editor.org/rfc/rfc2397 */
const embeddedIn = (text: string): Entry[] =>
  [...text.matchAll(/data:([\w/+.-]+)[\w=;-]*;base64,([A-Za-z0-9+/]+=*)/g)].map(([, type = '', data = '']) => [
    type,
    Buffer.from(data, 'base64'),
  ]);

/** The forms of the search indexes in a file, which are coded there. */
function indexedFormsIn(text: string): string[] {
  return [...text.matchAll(/"letters":("(?:[^"\\]|\\.)*"),"packed":"([\w+/=]+)"/g)].flatMap(
    ([, letters = '""', packed = '']) => unpackLines({ letters: JSON.parse(letters), packed }),
  );
}

/** What programs show of a zip as a whole: the text behind the record at its end (APPNOTE 4.3.16), of 22 bytes. */
function commentOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  return buffer.toString('utf8', buffer.lastIndexOf('PK\u0005\u0006') + 22);
}
