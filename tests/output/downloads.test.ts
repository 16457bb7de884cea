import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { openPdf, tagsOf, wordsOf } from '../setup/pdf.ts';
import { root, site, words } from '../setup/project.ts';
import { dist } from '../setup/site.ts';
import { paragraphsOf } from '../setup/statement.ts';

for (const locale of site.languages) {
  const { title, paragraphs } = paragraphsOf(root, locale);

  test(`The plain text in ${locale} is the statement, word for word, followed by what it is`, () => {
    const text = readFileSync(join(dist, locale, 'statement.txt'), 'utf8');
    const [statement = '', edition = ''] = text.split('\n* * *\n');
    expect(words(statement)).toEqual([title, ...paragraphs].flatMap(words));
    expect(edition).toContain(`${site.address}/${locale}/`);
  });

  test(`No line of the plain text in ${locale} is longer than 72 characters, unless it is one word`, () => {
    const lines = readFileSync(join(dist, locale, 'statement.txt'), 'utf8').split('\n');
    const long = lines.filter((line) => [...line].length > 72 && /\s/.test(line));
    expect(long).toEqual([]);
    expect(lines.length).toBeGreaterThan(paragraphs.length * 2);
  });

  test(`The PDF in ${locale} contains the words of the statement, block by block`, async () => {
    const found = (await wordsOf(await openPdf(join(dist, locale, 'statement.pdf')))).join(' ');
    let from = 0;
    for (const block of [title, ...paragraphs]) {
      const wanted = words(block).join(' ');
      const at = found.indexOf(wanted, from);
      expect(at, wanted).toBeGreaterThanOrEqual(from);
      from = at + wanted.length;
    }
  });

  test(`The PDF in ${locale} is tagged, in its language, with its title, as PDF/UA-1 requires`, async () => {
    const pdf = await openPdf(join(dist, locale, 'statement.pdf'));
    const { info, metadata } = (await pdf.getMetadata()) as unknown as {
      info: Record<string, unknown>;
      metadata: { get(name: string): string };
    };
    expect(info).toMatchObject({ Language: locale, Title: words(title).join(' ') });
    expect(String(info['CreationDate'])).toContain(site.issued.replaceAll('-', ''));
    expect(String(info['Author']).length).toBeGreaterThan(0);
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const tags = await tagsOf(pdf);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'P').length).toBeGreaterThan(paragraphs.length);
  });

  test(`The PDF in ${locale} takes two pages at most and embeds its fonts`, async () => {
    const file = join(dist, locale, 'statement.pdf');
    const pdf = await openPdf(file);
    expect(pdf.numPages).toBeLessThanOrEqual(2);
    const { PDFDocument, PDFDict, PDFName } = await import('@cantoo/pdf-lib');
    const objects = (await PDFDocument.load(readFileSync(file))).context.enumerateIndirectObjects();
    const descriptors = objects.flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor') ? [object] : [],
    );
    expect(descriptors.length).toBeGreaterThan(0);
    for (const descriptor of descriptors) {
      expect(String(descriptor.get(PDFName.of('FontName')))).toContain('Literata');
      expect(descriptor.has(PDFName.of('FontFile2')) || descriptor.has(PDFName.of('FontFile3'))).toBe(true);
    }
  });

  test(`Every link of the PDF in ${locale} says where it leads, and the e-mail addresses of the statement are links`, async () => {
    const pdf = await openPdf(join(dist, locale, 'statement.pdf'));
    const links: { url?: string; contentsObj?: { str: string } }[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      links.push(...(await (await pdf.getPage(number)).getAnnotations()));
    }
    for (const { url, contentsObj } of links) expect(contentsObj?.str, url).toBeTruthy();
    const targets = links.flatMap(({ url }) => url ?? []);
    for (const [address] of paragraphs.join(' ').matchAll(/[\w.]+@[\w.]+\w/g))
      expect(targets).toContain(`mailto:${address}`);
    expect(targets).toContain(`${site.address}/${locale}/#p1`);
  });
}
