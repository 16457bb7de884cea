import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { parseAllDocuments } from 'yaml';
import { sumsFile } from '../../src/lib/checksums.ts';
import { pagesIn } from '../../src/lib/sizes.ts';
import { parseFrontMatter } from '../../src/lib/yaml.ts';
import { readBlocks } from '../../src/model/documents/blocks.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';
import { pathOfPage } from '../setup/site.ts';

/*
 * A language that does not exist: every text of the interface is accented, 40 % longer and set in brackets. What stands
 * on a page without brackets and not in the content either was written into the code.
 */
const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'É',
};
const filler = 'lôrëm ïpsüm dôlôr ';

function pseudo(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\})/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)))
    .join('');
  const longer = Math.ceil(text.replace(/\{\{.*?\}\}/g, '').length * 0.4);
  return `‹${accented} ${filler.repeat(1 + longer / filler.length).slice(0, longer)}›`;
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(stringsIn)];
};

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words that content brings onto pages: texts without markup, and the strings of fields and data. */
function contentWords(): { texts: string; strings: string[] } {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\/(ui|translations)$/.test(entry.parentPath))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));
  const documents = files.filter(({ name }) => name.endsWith('.mdx'));
  const data = files.filter(({ name }) => /\.(yaml|json)$/.test(name));
  const strings = [
    ...documents.flatMap(({ text }) => stringsIn(parseFrontMatter(text))),
    ...data.flatMap(({ text }) => parseAllDocuments(text).flatMap((document) => stringsIn(document.toJS()))),
  ].map(plain);
  const addresses = strings.filter((text) => /^https?:/.test(text)).map((text) => new URL(text));
  const hosts = addresses.flatMap(({ hostname, pathname }) => {
    const address = hostname + pathname.replace(/\/$/, '');
    return [hostname, address, address.replace(/^www\./, '')];
  });
  return {
    texts: documents.flatMap(({ text }) => readBlocks(text).map((block) => plain(block.text))).join('\n'),
    // Longer ones first: they are taken out of a text before what is a part of them.
    // Before a shorter name in it, such as that of the hash function, is taken out.
    strings: [...new Set([...strings, ...hosts, sumsFile])]
      .filter((text) => text.length > 3)
      .toSorted((a, b) => b.length - a.length),
  };
}

/** Names of formats, services and units that are written alike in every language. */
const properNames =
  'vCard|PDF|EPUB|CSV|GeoJSON|iCalendar|HTML|PNG|BibTeX|RIS|CSL-JSON|Wikipedia|Atom|JSON Feed|Twitter|Facebook|APA|Chicago|kB|UTC|Windows|cmd|macOS|Linux|Android|Termux|SHA256SUMS'.split(
    '|',
  );

/** The address of a file within the site. */
const isFile = /^\/[\w/-]+\.\w+$/;

/** What `Intl` writes after CLDR: months, days of the week, languages, the word before the last item of a list. */
function namesOfIntl(): string[] {
  const dates = (options: Intl.DateTimeFormatOptions, count: number) =>
    Array.from({ length: count }, (_, index) =>
      new Intl.DateTimeFormat(site.original, { ...options, timeZone: 'UTC' }).format(
        options.month ? Date.UTC(2016, index) : Date.UTC(2016, 0, index + 1),
      ),
    );
  const lists = new Intl.ListFormat(site.original).formatToParts(['0', '1']);
  const languages = new Intl.DisplayNames(site.original, { type: 'language' });
  return [
    ...dates({ month: 'long' }, 12),
    ...dates({ weekday: 'long' }, 7),
    ...['en', 'ru', 'kk', 'no', 'fr'].map((code) => languages.of(code) ?? code),
    lists.find(({ type }) => type === 'literal')?.value.trim() ?? '',
  ];
}

/** Takes away what stands in brackets, brackets in brackets first. */
function outsideBrackets(text: string): string {
  const rest = text.replace(/‹[^‹›]*›/g, ' ');
  return rest === text ? rest : outsideBrackets(rest);
}

interface Seen {
  readonly text: string;
  /** Whether it stands where a text of the content is printed. */
  readonly inText: boolean;
}

/** Every text a reader sees or hears on a page, other than days, which `Intl` writes. */
function textsOf(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const texts = [{ text: document.title, inText: false }];
    const { lang } = document.documentElement;
    const isForeign = (element: Element | null) => element?.closest<HTMLElement>('[lang]')?.lang !== lang;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (!isForeign(element)) texts.push({ text: element.getAttribute(name) ?? '', inText: false });
      }
    }
    // A name on the map may stand word below word, a headline in two colours.
    for (const element of document.querySelectorAll('h1, svg text:has(tspan)')) {
      const words = [...element.childNodes].map(({ textContent }) => textContent);
      texts.push({ text: words.join(' '), inText: false });
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      // References are put together by the rules of their styles; what is typed is the same in every language.
      if (isForeign(parent) || parent?.closest('script, style, time, tspan, h1, code, #cite dd')) continue;
      const inText = Boolean(parent?.closest('.document, .contents, .endnotes, .pair'));
      texts.push({ text: walker.currentNode.nodeValue ?? '', inText });
    }
    return texts;
  });
}

test('No text on a page is hard-coded, and nothing overflows a phone of 320 px when texts are longer', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const folder = copyToBuild();
  edit(folder, `content/ui/${site.original}.json`, (text) =>
    JSON.stringify(JSON.parse(text), (_, value) => (typeof value === 'string' ? pseudo(value) : value)),
  );
  execFileSync(process.execPath, ['src/publish/build.ts'], { cwd: folder, stdio: 'pipe' });

  const published = join(folder, 'dist');
  const { texts, strings } = contentWords();
  const fromIntl = new RegExp(`\\b(${[...namesOfIntl(), ...properNames].join('|')})\\b`, 'g');
  const isContent = ({ text, inText }: Seen) => {
    if (
      text.startsWith(site.address) ||
      isFile.test(text) ||
      ((inText || text.split(' ').length > 3) && texts.includes(text.replace(/^, /, '')))
    )
      return true;
    const rest = strings.reduce((left, string) => left.replaceAll(string, ' '), text).replace(fromIntl, ' ');
    return !/\p{L}{2,}/u.test(rest);
  };
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(published, pathname, pathname.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of pagesIn(published).filter((file) => file.startsWith(`${site.original}/`))) {
    await page.goto(`${site.address}${pathOfPage(name)}`);
    const hardCoded = (await textsOf(page))
      .map((seen) => ({ ...seen, text: plain(outsideBrackets(plain(seen.text))) }))
      .filter((seen) => !isContent(seen))
      .map(({ text }) => text);
    expect.soft(hardCoded, name).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), `${name} is wider`).toBe(320);
  }
});
