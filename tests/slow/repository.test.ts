import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { pageSize, pagesIn } from '../../src/lib/sizes.ts';
import { readBlocks } from '../../src/model/documents/blocks.ts';
import { isCopy } from '../../src/model/standalone/addresses.ts';
import { build } from '../setup/build.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { site } from '../setup/project.ts';
import { pages } from '../setup/site.ts';

/* What pages link to when `content/site.yaml` names a repository. The services themselves are not asked. */

const pageBudget = 14_000;
const repository = 'https://github.com/some-organisation/the-statement';
const [translation = ''] = site.languages.filter((code) => code !== site.original);

test.describe
  .serial('A site that names its repository', () => {
    let folder = '';
    let built: string[] = [];
    const page = (path: string) => parse(readFileSync(join(folder, 'dist', path), 'utf8'));
    const linksOn = (path: string) =>
      page(path)
        .querySelectorAll(`a[href^="${repository}"]`)
        .map((link) => link.getAttribute('href') ?? '');

    test('is built, and no page is heavier than it may be', () => {
      test.setTimeout(240_000);
      folder = copyToBuild();
      edit(folder, 'content/site.yaml', (text) => `${text}\nrepository: ${repository}\n`);
      const { status, output } = build(folder);
      expect(status, output).toBe(0);
      built = pagesIn(join(folder, 'dist'));
      expect(built.toSorted()).toEqual(pages.toSorted());
      for (const path of built.filter((one) => !isCopy(`/${one}`))) {
        expect.soft(pageSize(join(folder, 'dist'), path).gzip, path).toBeLessThan(pageBudget);
      }
    });

    test('leads from the foot of each page of a text to its file, and from every page but the timeline to the form with its address', () => {
      const edits = (path: string) => linksOn(path).filter((href) => href.startsWith(`${repository}/edit/main/`));
      for (const locale of site.languages) {
        // Nothing of the record is corrected.
        const statement = `${repository}/edit/main/content/statement/${locale}.mdx`;
        expect(edits(`${locale}/index.html`)).toEqual(locale === site.original ? [] : [statement]);
        for (const topic of site.topics) {
          expect(edits(`${locale}/legal/${topic}/index.html`)).toEqual([
            `${repository}/edit/main/content/legal/${topic}/${locale}.mdx`,
          ]);
        }
        expect(edits(`${locale}/timeline/index.html`)).toEqual([`${repository}/edit/main/content/events.yaml`]);
        expect(edits(`${locale}/search/index.html`)).toEqual([]);
      }
      const heavy = /^[\w-]+\/timeline\//;
      for (const path of built.filter((one) => /^\w[\w-]*\/.*index\.html$/.test(one) && !heavy.test(one))) {
        const [form = '', ...others] = linksOn(path).filter((href) => href.startsWith(`${repository}/issues/new?`));
        const { searchParams } = new URL(form);
        expect.soft(new Set(others).size, path).toBeLessThanOrEqual(1);
        expect.soft(searchParams.get('title'), path).toBe(page(path).querySelector('title')?.text);
        expect.soft(searchParams.get('address'), path).toBe(`${site.address}/${path.replace(/index\.html$/, '')}`);
      }
    });

    test('leads from each paragraph of a comparison to its line, and from the state of translations to each text', () => {
      for (const path of [`${translation}/compare/${site.original}/`, `${site.original}/compare/${translation}/`]) {
        const lines = linksOn(`${path}index.html`).flatMap((href) => /#L(\d+)$/.exec(href)?.[1] ?? []);
        const file = readFileSync(join(folder, `content/statement/${translation}.mdx`), 'utf8');
        const wanted = readBlocks(file).filter(({ kind }) => kind !== 'heading');
        expect(lines.map(Number), path).toEqual(wanted.map(({ line }) => line));
        expect(new Set(lines).size).toBe(lines.length);
      }
      const state = linksOn(`${translation}/about/translations/index.html`);
      for (const topic of site.topics) {
        expect(state).toContain(`${repository}/edit/main/content/legal/${topic}/${translation}.mdx`);
      }
    });
  });
