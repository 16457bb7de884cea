import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { extractText } from 'unpdf';
import { build } from '../setup/build.ts';
import { contacts, internationally } from '../setup/contacts.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { site, words } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

const [contact] = contacts;
const file = `content/contacts/${contact?.id}.yaml`;
const channels = contact?.channels ?? [];
const [phone] = channels.filter(({ kind }) => kind === 'mobile' || kind === 'office');
const number = phone ? internationally(phone.printed) : '';
/** The digits by which a number is recognised in any form. */
const figures = number.slice(-9);

/** The texts of all files of a site by their path, including those of PDFs. */
async function textsOf(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const text = path.endsWith('.pdf')
      ? (await extractText(new Uint8Array(bytes), { mergePages: true })).text
      : bytes.toString('utf8');
    texts.set(path.slice(folder.length + 1), text.replaceAll('\r\n ', ''));
  }
  return texts;
}

/** The words of the statement’s page without what the editors added. */
function statementIn(folder: string, locale: string): string {
  const html = readFileSync(join(folder, locale, 'index.html'), 'utf8');
  return /<section class="contact-block">([\s\S]*?)<\/section>/.exec(html)?.[1] ?? '';
}

test('A contact whose channels are withdrawn cannot be reached through anything published', {
  tag: '@slow',
}, async () => {
  test.setTimeout(240_000);
  const before = await textsOf(dist);
  const holders = [...before].filter(([, text]) => text.replace(/\D/g, '').includes(figures));
  // The test's search finds the number where it is published.
  expect(holders.map(([path]) => path)).toEqual(
    expect.arrayContaining(
      site.languages.flatMap((locale) => [
        `${locale}/index.html`,
        `${locale}/statement.html`,
        `${locale}/contacts/index.html`,
        `${locale}/contacts/all.vcf`,
        `${locale}/contacts/${contact?.id}-4.vcf`,
      ]),
    ),
  );

  const folder = copyToBuild();
  edit(folder, file, (text) => text.replace(/status: .*/g, 'status: withdrawn\n    withdrawn: 2026-11-28'));
  const { status, output } = build(folder);
  expect(status, output).toBe(0);
  const published = join(folder, 'dist');
  for (const [path, text] of await textsOf(published)) {
    expect(text.replace(/\D/g, ''), path).not.toContain(figures);
    for (const { printed } of channels) expect(text.toLowerCase(), path).not.toContain(printed.toLowerCase());
  }
  for (const locale of site.languages) {
    const block = statementIn(published, locale);
    expect(block.match(/data-editorial/g)).toHaveLength(channels.length);
    const kept = words(block.replace(/<span data-editorial>.*?<\/span>/g, ' ').replace(/<[^>]*>/g, ''));
    const printed = channels.reduce(
      (text, channel) => text.replace(channel.printed, ' '),
      statementIn(dist, locale).replace(/<[^>]*>/g, ''),
    );
    expect(kept).toEqual(words(printed));
  }
  expect(existsSync(join(published, `contacts/${contact?.id}.vcf`))).toBe(true);
});

test('A site that still contains a withdrawn number anywhere is not published, and the file is named', {
  tag: '@slow',
}, () => {
  test.setTimeout(240_000);
  const folder = copyToBuild();
  edit(folder, file, (text) => text.replace(/status: .*/, 'status: withdrawn\n    withdrawn: 2026-11-28'));
  const hidden = [...figures].join(' ');
  edit(folder, `content/about/${site.original}.mdx`, (text) => `${text}\nCall ${number.slice(0, -9)} ${hidden}.\n`);
  for (const locale of site.languages.filter((code) => code !== site.original)) {
    edit(folder, `content/about/${locale}.mdx`, (text) => `${text}\n${number.slice(0, -9)} ${hidden}.\n`);
  }
  const { status, output } = build(folder);
  expect(status).toBe(1);
  expect(output).toMatch(/[a-z]{2}\/about\/index\.html holds “.*” is withdrawn\. Take it out/);
  expect(output).not.toMatch(/\n\s+at /);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
