import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, rgb } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';
import MailComposer from 'nodemailer/lib/mail-composer';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { drawQrCode } from '../../src/lib/qr-code.ts';
import { refuseWithdrawn } from '../../src/publish/redaction-check.ts';
import { packIndex } from '../../src/search/format/index-format.ts';
import { dataScript } from '../../src/search/index/files.ts';
import { contacts, internationally } from '../setup/contacts.ts';
import { copyOfProject, edit, temporaryFolder } from '../setup/copy.ts';

const contact = contacts.find(({ channels }) => channels.some(({ kind }) => kind === 'mobile'));
const printed = contact?.channels.find(({ kind }) => kind === 'mobile')?.printed ?? '';
const number = internationally(printed);
const withdrawn = () => {
  const root = copyOfProject();
  edit(root, `content/contacts/${contact?.id}.yaml`, (text) =>
    text.replace(/status: .*/g, 'status: withdrawn\n    withdrawn: 2026-11-28'),
  );
  return root;
};

/** A PDF without words, with a link or a title. */
async function pdf(change: (document: PDFDocument) => unknown): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  await change(document);
  return document.save();
}

const link = (document: PDFDocument) => {
  const { context } = document;
  const action = context.obj({ Type: 'Action', S: 'URI', URI: PDFString.of(`https://wa.me/${number.slice(1)}`) });
  const annotation = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action });
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(annotation)]));
};

/** A link whose description for screen readers contains the number. */
const describedLink = (document: PDFDocument) => {
  const { context } = document;
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 9, 9],
    Contents: PDFString.of(printed),
  });
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(annotation)]));
};

/** A QR code that dials the number, as a drawing. */
const { size, path } = drawQrCode(`tel:${number}`);
const drawing = `<svg class="code" viewBox="-4 -4 ${size + 8} ${size + 8}"><path d="${path}"/></svg>`;
const svgFile = drawing.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
const png = () => sharp(Buffer.from(svgFile)).resize({ width: 300 }).flatten({ background: '#fff' }).png().toBuffer();

/** A mail whose parts are encoded, with its words or with an attached file. */
const mail = (options: object) => new MailComposer({ textEncoding: 'base64', ...options }).compile().build();

const words = [number.slice(1, -4), number.slice(1)];
const pages = [{ path: '', title: '', anchors: ['', ''] }];
const index = packIndex({ pages, phones: [], forms: words.map((form) => ({ form, postings: [0] })) });

/** Files by their names, each of which contains the number in another way. */
const holders: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'a/index.html': () => strToU8(`<p>${[...number].join('&shy;')}</p>`),
  'fragment/en_1.pf_fragment': () => gzipSync(JSON.stringify({ content: printed })),
  'en/statement.epub': () => zipSync({ 'a/b.xhtml': strToU8(`<p>${printed}</p>`) }),
  'en/packed.zip': () => zipSync({ 'inner.zip': zipSync({ 'a.txt': strToU8(printed) }) }),
  'en/commented.zip': () => {
    const zip = zipSync({ 'a.txt': strToU8('words') });
    zip[zip.length - 2] = printed.length;
    return Buffer.concat([zip, strToU8(printed)]);
  },
  'en/link.pdf': () => pdf(link),
  'en/title.pdf': () => pdf((document) => document.setTitle(`Call ${printed}`)),
  'search/en.js': () => strToU8(dataScript('en', index)),
  'en/words.txt': () => Buffer.from(`\ufeff${printed}`, 'utf16le'),
  'en/card.png': () => Buffer.concat([Buffer.from([0x89, 0x50, 0, 1, 2, 0xff]), strToU8(`tEXtComment ${number}`)]),
  'statement.eml': () => mail({ text: `Бұл – ${printed}`, html: '<p>words</p>' }),
  'en/html.eml': () => mail({ text: 'words', html: `<p>${printed}</p>` }),
  'en/attached.eml': () =>
    mail({
      text: 'words',
      attachments: [{ filename: 'a.zip', content: Buffer.from(zipSync({ 'a.txt': strToU8(printed) })) }],
    }),
  'en/without-name.dat': async () => Buffer.from(`Received: by here\r\n${await mail({ text: `Бұл – ${printed}` })}`),
  'en/code.html': () => strToU8(`<p>A code:</p>${drawing}<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>`),
  'en/code.svg': () => strToU8(svgFile),
  'en/code.png': png,
  'en/data.html': async () => strToU8(`<img src="data:image/png;base64,${(await png()).toString('base64')}">`),
  'en/book.epub': async () => zipSync({ 'EPUB/code.png': await png(), 'EPUB/a.xhtml': strToU8('<p>words</p>') }),
  'en/code.pdf': () =>
    pdf((document) => document.getPage(0).drawSvgPath(path, { x: 60, y: 700, scale: 4, color: rgb(0, 0, 0) })),
  'en/picture.pdf': async () => {
    const image = await png();
    return pdf(async (document) =>
      document.getPage(0).drawImage(await document.embedPng(image), { x: 60, y: 300, width: 200, height: 200 }),
    );
  },
  'en/attached.pdf': () => pdf((document) => document.attach(strToU8(printed), 'a.txt')),
  'en/described.pdf': () => pdf((document) => describedLink(document)),
  [`en/${number.slice(1)}.txt`]: () => strToU8('nothing'),
};

test('A withdrawn number is found however a published file is packed, and the file is named', async () => {
  const root = withdrawn();
  expect(JSON.stringify(index)).not.toContain(words[1]);
  for (const [name, content] of Object.entries(holders)) {
    const folder = temporaryFolder();
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), await content());
    await expect(refuseWithdrawn(root, folder), name).rejects.toThrow(`${join(name)} holds “`);
  }
});

test('A file that cannot be opened is not published while something is withdrawn', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.zip'), strToU8('PK\u0003\u0004 and no more'));
  await expect(refuseWithdrawn(withdrawn(), folder)).rejects.toThrow('a.zip cannot be searched for what is withdrawn');
});

test('A file that contains nothing withdrawn is published', async () => {
  const root = withdrawn();
  const folder = temporaryFolder();
  const other = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
  writeFileSync(join(folder, 'index.html'), `<p>${other} ${other.slice(-7)}</p>`);
  writeFileSync(join(folder, 'a.zip'), zipSync({ 'a.txt': strToU8(other) }));
  writeFileSync(join(folder, 'a.pdf'), await pdf((document) => document.setTitle(other)));
  writeFileSync(join(folder, 'code.svg'), svgFile.replace(path, drawQrCode(`tel:${other}`).path));
  writeFileSync(join(folder, 'a.eml'), await mail({ text: other }));
  writeFileSync(join(folder, 'broken.html'), `<svg viewBox="0 0 9 9"><path d="M0 0h9"></svg>${other}`);
  await refuseWithdrawn(root, folder);
});
