import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { contentOf, site } from '../setup/project.ts';
import { htmlOf, pages } from '../setup/site.ts';

interface Source {
  readonly title: string;
  readonly quoted?: string;
}

const entries = Object.entries<Source>(contentOf('sources.yaml'));
/** Bound spaces are spaces. */
const plain = (text = '') => text.replace(/\s+/g, ' ').trim();

for (const locale of site.languages) {
  test(`In ${locale} a source of which no words were compared says so, and no other does`, () => {
    const { unchecked } = contentOf(`ui/${locale}.json`).sources;
    const listed = pages
      .filter((page) => page.startsWith(`${locale}/`))
      .flatMap((page) => parse(htmlOf(page)).querySelectorAll('.sources > ul > li'));
    expect(listed.length).toBeGreaterThan(0);
    for (const item of listed) {
      const title = plain(item.querySelector('cite')?.textContent);
      const [id, source] = entries.find((entry) => plain(entry[1].title) === title) ?? [];
      const isChecked = id === 'statement' || source?.quoted !== undefined;
      expect(plain(item.textContent).includes(plain(unchecked)), title).toBe(!isChecked);
    }
  });
}
