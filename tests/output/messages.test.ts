import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { sha256 } from '../../src/lib/hash.ts';
import { mailBytes, openMail } from '../setup/mail.ts';
import { contentOf, root, site, words } from '../setup/project.ts';
import { dist } from '../setup/site.ts';
import { paragraphsOf } from '../setup/statement.ts';

const demands: { excerpt: Record<string, string> }[] = contentOf('press.yaml')?.demands ?? [];

for (const locale of site.languages) {
  const bytes = readFileSync(join(dist, locale, 'message.txt'));
  const message = bytes.toString('utf8');
  const lines = message.split('\n');

  test(`The message in ${locale} has headline, demands, address and checksum, each in a line of its own`, () => {
    expect(lines[0]?.normalize('NFKC')).toBe(paragraphsOf(root, locale).title.normalize('NFKC'));
    for (const { excerpt } of demands)
      expect(message.normalize('NFKC')).toContain(`\n• ${excerpt[locale]}\n`.normalize('NFKC'));
    expect(lines).toContain(`${site.address}/${locale}/`);
    expect(lines).toContain(sha256(readFileSync(join(dist, locale, 'statement.txt'))));
  });

  test(`The message in ${locale} is plain UTF-8 in which a messenger finds nothing to format`, () => {
    expect(Buffer.from(message).equals(bytes)).toBe(true);
    expect(message).not.toMatch(/^\ufeff|\r|\t| $|[*_~`|]|^[>#-] /m);
    expect(message).not.toContain('\n\n\n');
    // An address is a link as a whole only in a line of its own.
    for (const line of lines.filter((one) => one.includes('://'))) expect(line).toMatch(/^https?:\/\/[\w.:/%-]+$/);
  });
}

test('The mail opens as a draft without sender or recipient, and names its day and itself by what it contains', async () => {
  const { from, to, cc, bcc, headers, subject, date, messageId } = await openMail();
  expect([from, to ?? [], cc ?? [], bcc ?? []].flat().filter(Boolean)).toEqual([]);
  const header = (name: string) => headers.find(({ key }) => key === name)?.value;
  expect(header('x-unsent')).toBe('1');
  expect(header('content-language')?.split(', ').toSorted()).toEqual(site.languages.toSorted());
  expect(subject).toBe(paragraphsOf(root, site.original).title);
  expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
  expect(messageId).toMatch(new RegExp(`^<[0-9a-f]{32}@${new URL(site.address).hostname}>$`));
});

test('Each line of the mail is ASCII, ends with CR LF and has at most 78 characters', () => {
  const lines = mailBytes().toString('latin1').split('\r\n');
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) expect(line).toMatch(/^[\x20-\x7e\t]{0,78}$/);
});

test('The mail contains the statement in every language word for word, as plain text and as HTML', async () => {
  const { text = '', html = '' } = await openMail();
  const page = parse(html);
  const parts = { text, html: page.structuredText };
  for (const [name, part] of Object.entries(parts)) {
    const found = words(part).join(' ');
    let from = 0;
    for (const locale of [site.original, ...site.languages.filter((code) => code !== site.original)]) {
      const { title, paragraphs } = paragraphsOf(root, locale);
      for (const block of [title, ...paragraphs]) {
        const wanted = words(block).join(' ');
        const at = found.indexOf(wanted, from);
        expect(at, `${name}, ${locale}: ${wanted}`).toBeGreaterThanOrEqual(from);
        from = at + wanted.length;
      }
    }
  }
  expect(page.querySelectorAll('img, script, style, link, iframe')).toEqual([]);
});
