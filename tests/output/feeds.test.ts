import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readBlocks } from '../../src/model/documents/blocks.ts';
import { root, site } from '../setup/project.ts';
import { dist, listed } from '../setup/site.ts';

/** The addresses of the pages that a feed lists: the statement, then the law. */
const pagesOf = (locale: string) =>
  ['', ...site.topics.map((topic) => `legal/${topic}/`)].map((page) => `/${locale}/${page}`);
// The pages' policy forbids text that is read as markup.
test.use({ bypassCSP: true });

const paragraphs = (locale: string) =>
  readBlocks(readFileSync(join(root, `content/statement/${locale}.mdx`), 'utf8')).filter(({ id }) => id !== undefined);
const contactBlock = (locale: string) =>
  readBlocks(readFileSync(join(root, `content/statement/${locale}.mdx`), 'utf8')).filter(({ id }) => id === undefined);
const day = /^\d{4}-\d{2}-\d{2}T00:00:00(\.000)?Z$/;

for (const locale of site.languages) {
  test(`The Atom feed in ${locale} is read by a browser's parser and has what RFC 4287 requires`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const feed = await page.evaluate(
      (xml) => {
        const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
        const child = (node: Element, name: string) => [...node.children].filter(({ localName }) => localName === name);
        const text = (node: Element, name: string) => child(node, name)[0]?.textContent ?? '';
        return {
          namespace: root.namespaceURI,
          language: root.getAttribute('xml:lang'),
          id: text(root, 'id'),
          title: text(root, 'title'),
          updated: text(root, 'updated'),
          self: child(root, 'link')
            .find((link) => link.getAttribute('rel') === 'self')
            ?.getAttribute('href'),
          entries: child(root, 'entry').map((entry) => {
            const content = new DOMParser().parseFromString(text(entry, 'content'), 'text/html');
            return {
              id: text(entry, 'id'),
              title: text(entry, 'title'),
              updated: text(entry, 'updated'),
              link: child(entry, 'link')[0]?.getAttribute('href'),
              authors: child(entry, 'author').map((author) => text(author, 'name')),
              paragraphs: [...content.querySelectorAll('p')].map((p) => p.textContent.replace(/^\d+ /, '')),
              words: content.body.textContent,
            };
          }),
        };
      },
      readFileSync(join(dist, locale, 'feed.xml'), 'utf8'),
    );
    expect(feed.namespace).toBe('http://www.w3.org/2005/Atom');
    expect(feed.language).toBe(locale);
    expect(feed.self).toBe(`${site.address}/${locale}/feed.xml`);
    expect(feed.id).toBe(feed.self);
    expect(feed.title).toMatch(/\S/);
    expect(feed.updated).toBe(
      feed.entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
    expect(feed.entries.map(({ id }) => new URL(id).pathname)).toEqual(pagesOf(locale));
    for (const { id, link, title, updated, authors } of feed.entries) {
      expect(link).toBe(id);
      expect(listed).toContain(new URL(id).pathname);
      expect(title).toMatch(/\S/);
      expect(updated).toMatch(day);
      expect(authors.length).toBeGreaterThan(0);
    }
    expect(feed.entries[0]?.paragraphs).toEqual(paragraphs(locale).map(({ text }) => text));
    for (const { text } of contactBlock(locale)) expect(feed.entries[0]?.words).not.toContain(text);
  });

  test(`The JSON Feed in ${locale} has what version 1.1 requires and says the same as the Atom feed`, () => {
    const feed = JSON.parse(readFileSync(join(dist, locale, 'feed.json'), 'utf8'));
    const atom = readFileSync(join(dist, locale, 'feed.xml'), 'utf8');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/\S/),
      home_page_url: `${site.address}/${locale}/`,
      feed_url: `${site.address}/${locale}/feed.json`,
      language: locale,
    });
    expect(feed.items.map(({ id }: { id: string }) => new URL(id).pathname)).toEqual(pagesOf(locale));
    for (const { id, url, title, content_html, content_text, date_modified } of feed.items) {
      expect(url).toBe(id);
      expect(atom).toContain(`<id>${id}</id>`);
      expect(title).toMatch(/\S/);
      expect(content_html ?? content_text).toMatch(/\S/);
      expect(date_modified).toMatch(day);
    }
    expect(feed.items[0].date_published).toMatch(new RegExp(`^${site.issued}`));
  });

  test(`A feed reader finds the feeds in ${locale} by the head of a page`, async ({ page, request }) => {
    const feedsOn = async (path: string) => {
      await page.goto(path);
      return page
        .locator('link[rel=alternate][type]')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
    };
    expect(await feedsOn(`/${locale}/`)).toEqual([`/${locale}/feed.xml`]);
    const both = await feedsOn(`/${locale}/press/`);
    expect(both).toEqual([`/${locale}/feed.xml`, `/${locale}/feed.json`]);
    for (const feed of both) expect((await request.get(feed)).ok()).toBe(true);
  });
}
