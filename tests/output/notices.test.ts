import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { rolldown } from 'rolldown';
import { familyOf, scriptsOf } from '../../src/fonts/families.ts';
import { packagesOf, writeNotices } from '../../src/publish/notices.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

const notices = () => readFileSync(join(dist, 'licences.txt'), 'utf8');
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The packages whose code is in a script, according to its source map. */
async function packagesIn(entry: string): Promise<string[]> {
  const bundle = await rolldown({ input: join(root, entry), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', sourcemap: true });
  await bundle.close();
  const names = (output[0].map?.sources ?? []).flatMap((source) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source) ?? [];
    return name ?? [];
  });
  return [...new Set(names)];
}

test('Every package whose code, font or map data is published has its licence, word for word, in a file that the site publishes', async () => {
  const scripts = (
    await Promise.all(['src/search/browser/start.ts', 'src/publish/service-worker/worker.ts'].map(packagesIn))
  ).flat();
  expect(scripts.length).toBeGreaterThan(2);
  const fonts = scriptsOf(site).map((script) => familyOf(script).package);
  for (const name of new Set([...scripts, ...fonts])) {
    const folder = join(root, 'node_modules', name);
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
    expect(files, name).not.toEqual([]);
    expect(notices(), name).toContain(`\n${name}\n`);
    for (const file of files) {
      expect(oneLine(notices()), `${name} ${file}`).toContain(oneLine(readFileSync(join(folder, file), 'utf8')));
    }
  }
  expect(notices()).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('The page about the edition links to the licences, in every language', () => {
  for (const locale of site.languages) {
    const page = readFileSync(join(dist, locale, 'about/index.html'), 'utf8');
    expect(page, locale).toContain('href="../../licences.txt"');
  }
});

test('A package is listed once, however deep it is installed and whatever the system', () => {
  expect(
    packagesOf([
      '/site/src/search/browser/start.ts',
      '/site/node_modules/one/a.js',
      '/site/node_modules/one/b.js',
      '/site/node_modules/@scope/two/c.js',
      '/site/node_modules/one/node_modules/three/d.js',
      'C:\\site\\node_modules\\@scope\\four\\e.js',
      '\0rolldown/runtime.js',
    ]),
  ).toEqual(['one', '@scope/two', 'three', '@scope/four']);
});

test('A package without a licence is not published', () => {
  const project = temporaryFolder();
  const folder = join(project, 'node_modules/unknown');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), '');
  expect(() => writeNotices(project, project, { ...site, languages: [], incomplete: [] }, ['unknown'])).toThrow(
    'The package unknown is published with the site but brings no file with its licence',
  );
});
