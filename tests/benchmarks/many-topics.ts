import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAccepted, writeAccepted } from '../../src/model/translations/accepted-wordings.ts';
import { pairsOf } from '../../src/model/translations/documents.ts';
import { accept } from '../../src/translate/accept.ts';
import { randomFrom } from '../search/misspell.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';

/** A heading with the text below it, in each language. */
type Section = ReadonlyMap<string, string>;

/**
 * A copy of the project with that many pages on the law in each language: the real ones, and others made of their
 * sections, each with the fields of a real page. Their translations render the originals.
 * @returns its folder
 */
export function projectWithTopics(count: number): string {
  const folder = copyToBuild();
  const models = site.topics.map((topic) => new Map(site.languages.map((locale) => [locale, readPage(topic, locale)])));
  const sections = models.flatMap(sectionsOf);
  const random = randomFrom(1);
  const names: string[] = [];
  for (let number = models.length + 1; number <= count; number += 1) {
    const model = models[number % models.length];
    const drawn = draw(sections, 5, random);
    const name = `topic-${number}`;
    mkdirSync(join(folder, 'content/legal', name));
    for (const locale of site.languages) {
      const fields = model?.get(locale)?.fields.replace(/^title: "(.*)"$/m, `title: "$1 ${number}"`);
      const body = markTermsOnce(drawn.map((section) => section.get(locale)).join('\n\n'));
      writeFileSync(join(folder, 'content/legal', name, `${locale}.mdx`), `---\n${fields}---\n\n${body}\n`);
    }
    names.push(name);
  }
  if (count < models.length) throw new Error(`The project has ${models.length} pages on the law already.`);
  const last = `  - ${site.topics.at(-1)}\n`;
  if (names.length > 0) {
    edit(folder, 'content/site.yaml', (text) =>
      text.replace(last, last + names.map((name) => `  - ${name}\n`).join('')),
    );
  }
  acceptAll(folder, names);
  return folder;
}

function readPage(topic: string, locale: string): { fields: string; body: string } {
  const text = readFileSync(join(root, 'content/legal', topic, `${locale}.mdx`), 'utf8');
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  return { fields: fields.replace(/^review:\n(?: .*\n)*/m, ''), body: body.trim() };
}

/** Pages have the same headings in all languages. */
function sectionsOf(page: ReadonlyMap<string, { body: string }>): Section[] {
  const parts = [...page].map(([locale, { body }]) => [locale, body.split(/\n\n(?=## )/)] as const);
  return (parts[0]?.[1] ?? []).map((_, index) => new Map(parts.map(([locale, all]) => [locale, all[index] ?? ''])));
}

/** No two of the same heading. */
function draw(sections: readonly Section[], count: number, random: () => number): Section[] {
  const drawn = new Map<string, Section>();
  while (drawn.size < count) {
    const section = sections[Math.floor(random() * sections.length)];
    const [heading = ''] = section?.get(site.original)?.split('\n') ?? [];
    if (section && heading.startsWith('## ')) drawn.set(heading, section);
  }
  return [...drawn.values()];
}

/** A text marks only the first use of a term. */
function markTermsOnce(body: string): string {
  const marked = new Set<string>();
  return body.replace(/<Term id="([^"]+)">(.*?)<\/Term>/g, (tag, id: string, words: string) => {
    if (marked.has(id)) return words;
    marked.add(id);
    return tag;
  });
}

function acceptAll(folder: string, names: readonly string[]): void {
  for (const locale of site.languages.filter((code) => code !== site.original)) {
    const accepted = names.map((topic) => {
      const name = `legal/${topic}`;
      const pairs = pairsOf(folder, site, { name, kind: 'text' }, locale, {});
      const keys = new Set([...pairs.fields, ...pairs.blocks].map(({ key }) => key));
      return accept({}, name, pairs, keys);
    });
    writeAccepted(folder, locale, Object.assign({}, readAccepted(folder, locale), ...accepted));
  }
}
