import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'playwright/test';
import { commonCopy, copyPage } from '../../src/model/standalone/addresses.ts';
import { contacts } from '../setup/contacts.ts';
import { site } from '../setup/project.ts';

/* What Readability, the program behind the reader view of Firefox, keeps of a page. */

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

// The page's policy forbids what Firefox itself may do.
test.use({ bypassCSP: true, javaScriptEnabled: true });

const pagesWithContacts = [
  ...site.languages.flatMap((locale) => [`/${locale}/`, `/${locale}/contacts/`, `/${locale}/${copyPage}`]),
  commonCopy,
];

for (const path of pagesWithContacts) {
  test(`Reader view keeps every number and address, every paragraph and each note once (${path})`, async ({ page }) => {
    await page.goto(path);
    const { links, paragraphs, notes, text } = await page.evaluate((source) => {
      const plain = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      const statement = all('[data-statement] [id]').filter(({ id }) => /^(?:[\w-]+-)?p\d+$/.test(id));
      const wordsOf = (element: Element) => {
        const copy = element.cloneNode(true) as Element;
        for (const added of copy.querySelectorAll('[data-editorial], .address')) added.remove();
        return plain(copy.textContent);
      };
      const found = {
        links: all('a[href^="tel:"], a[href^="mailto:"]').map((link) => plain(link.textContent)),
        paragraphs: statement.map(wordsOf),
        notes: all('details.note > div > p:first-child, .copy-notes li').map((note) => plain(note.textContent)),
      };
      const Reader = new Function(`${source}; return Readability`)();
      return { ...found, text: plain(new Reader(document.cloneNode(true)).parse()?.textContent) };
    }, readability);
    const channels = contacts.flatMap((contact) => contact.channels);
    expect(links.length > 0).toBe(channels.length > 0);
    for (const link of links) expect(text).toContain(link);
    // A note's mark stays in its paragraph: the words are compared up to the first one.
    for (const words of paragraphs) expect(text).toContain(words.slice(0, 30));
    for (const note of notes) expect(text.split(note.slice(0, 40)).length - 1, note).toBe(1);
    if (!path.endsWith('contacts/')) expect(paragraphs.length).toBeGreaterThan(0);
  });
}

for (const locale of site.languages) {
  for (const path of [`/${locale}/`, `/${locale}/${copyPage}`, commonCopy]) {
    test(`The browser finds words across the number of a note, and the number is shown (${locale}, ${path})`, async ({
      page,
    }) => {
      await page.goto(path);
      const marks = await page
        .locator(`[lang=${locale}] sup[data-editorial] a, html[lang=${locale}] sup[data-editorial] a`)
        .all();
      for (const mark of marks) {
        const { words, number, shown, name } = await mark.evaluate((link) => {
          const block = link.closest('p') ?? link;
          const around = (step: 'previous' | 'next') => {
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            walker.currentNode = link;
            const text = step === 'next' ? walker.nextNode() : walker.previousNode();
            return text?.textContent?.replace(/\s+/g, ' ') ?? '';
          };
          return {
            words: around('previous').slice(-20) + around('next').slice(0, 20),
            number: link.getAttribute('data-number'),
            shown: getComputedStyle(link, '::before').content,
            name: link.getAttribute('aria-label'),
          };
        });
        expect(words.length).toBeGreaterThan(20);
        expect(
          await page.evaluate((text) => (window as unknown as Finder).find(text, false, false, true), words),
          words,
        ).toBe(true);
        expect(shown).toBe(`"${number}"`);
        expect(name).toContain(number);
      }
    });
  }
}

/** What searching a page does in Chromium, Firefox and Safari: `find(text, caseSensitive, backwards, wrapAround)`. */
interface Finder {
  find(text: string, caseSensitive: boolean, backwards: boolean, wrapAround: boolean): boolean;
}
