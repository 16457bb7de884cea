import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from '../../src/model/site/site.ts';
import { bringBack } from '../../src/translate/exchange/apply-translations.ts';
import { documentNames } from '../../src/translate/exchange/documents.ts';
import { gather } from '../../src/translate/exchange/exchange-file.ts';
import { formats } from '../../src/translate/exchange/formats.ts';

/*
 * `npx node tests/benchmarks/large-exchange-files.ts`: the processor time of an import of gettext catalogues and XLIFF files
 * of 100 kB and 990 kB, and how much more of it each byte of the larger one takes.
 */
const root = process.cwd();
const sizes = [100_000, 990_000];

type Unit = { readonly key: string; readonly source: string; readonly target: string };

const folder = mkdtempSync(join(tmpdir(), 'statement-'));
cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
const site = readSite(folder);
const locale = site.languages.find((code) => code !== site.original) ?? site.original;
const [name = ''] = documentNames(folder, site);
const known = gather(folder, site, locale, [name]).documents[0]?.units ?? [];

/** As many units as a file of some size holds, made one after the other. */
function many(size: number, make: (index: number) => Unit): Unit[] {
  const each = formatted.po([make(1), make(2)]).length - formatted.po([make(1)]).length;
  return Array.from({ length: Math.ceil(size / each) }, (_, index) => make(index));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const formatted: Readonly<Record<'po' | 'xliff', (units: readonly Unit[]) => string>> = {
  po: (units) =>
    [
      `msgid ""\nmsgstr ""\n"Language: ${locale}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n`,
      ...units.map(
        ({ key, source, target }) =>
          `msgctxt "${name}#${key}"\nmsgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`,
      ),
    ].join('\n'),
  xliff: (units) =>
    [
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="${site.original}" trgLang="${locale}">`,
      `<file id="${name.replaceAll('/', ':')}">`,
      ...units.map(
        ({ key, source, target }) =>
          `<unit id="${key}"><segment><source>${escaped(source)}</source><target>${escaped(target)}</target></segment></unit>`,
      ),
      '</file></xliff>',
    ].join('\n'),
};

const first = known[0] ?? { key: 'p1', source: '' };
const kinds: Readonly<Record<string, (size: number) => Unit[]>> = {
  'unknown blocks': (size) => many(size, (index) => ({ key: `x${index}`, source: 'A word', target: `Word ${index}` })),
  'one block again and again': (size) => many(size, () => ({ ...first, target: 'Word' })),
  'one long block': (size) => [{ ...first, target: 'word '.repeat(size / 5) }],
  'brackets in one block': (size) => [{ ...first, target: '<'.repeat(size / 4) }],
};

for (const format of ['po', 'xliff'] as const) {
  for (const [kind, make] of Object.entries(kinds)) {
    const times = sizes.map((size) => {
      const text = formatted[format](make(size));
      const start = process.cpuUsage();
      const returned = formats[format]?.read('file', text);
      if (returned && !('wrong' in returned)) bringBack(folder, site, 'file', returned);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    const [small = 0, large = 0] = times;
    const ratio = large / (sizes[1] ?? 1) / (small / (sizes[0] ?? 1));
    console.log(
      `${`${format}, ${kind}`.padEnd(40)} ${times.map((ms) => `${ms.toFixed(0)} ms`.padStart(10)).join('')}   × ${ratio.toFixed(2)}`,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
