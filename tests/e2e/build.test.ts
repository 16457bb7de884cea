import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { signatureFile } from '../../src/lib/checksums.ts';
import { filesUnder } from '../../src/lib/files.ts';
import { build, programs } from '../setup/build.ts';
import { copyToBuild, edit } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

/** File names and contents of a site in one hash. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .toSorted()) {
    hash.update(entry.slice(folder.length)).update(readFileSync(entry));
  }
  return hash.digest('hex');
}

/** Files of a folder in which lines may end as on Windows. */
const textsIn = (folder: string, part: string) =>
  filesUnder(join(folder, part))
    .filter((file) => /\.(?:mdx|ya?ml|json|txt|svg|css|js|html|xml)$/.test(file))
    .map((file) => `${part}/${file}`);

/** Files of each kind that people save. */
const savedIn = (locale: string) => [
  `content/statement/${locale}.mdx`,
  `content/about/${locale}.mdx`,
  'content/site.yaml',
  `content/ui/${locale}.json`,
  `content/organisations/${site.organisations[0]}.yaml`,
];

const [locale = ''] = site.languages.filter((code) => code !== site.original);

test.describe
  .serial('A copy in another folder', () => {
    let folder = '';
    test('A build by astro itself, with another folder, time zone, language and order of files, a stopped clock and Windows line endings, gives the same site, byte for byte', () => {
      test.setTimeout(240_000);
      folder = copyToBuild();
      const saved = savedIn(locale);
      for (const file of ['content', 'public'].flatMap((part) => textsIn(folder, part))) {
        // A byte-order mark, too, which Windows editors write.
        const mark = saved.includes(file) ? '\uFEFF' : '';
        edit(folder, file, (text) => mark + text.replaceAll('\n', '\r\n'));
      }
      const variables = {
        CLOCK: '1970-01-01T00:00:00Z',
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'tests/setup/elsewhere.ts'))}`,
      };
      const { status, output } = build(folder, variables, [...programs.astro, '--cold']);
      expect(status, output).toBe(0);
      expect(output).toMatch(/× its text/);
      const other = filesUnder(join(folder, 'dist'));
      expect(other).toEqual(filesUnder(dist).filter((file) => file !== signatureFile));
      const same = (file: string) => readFileSync(join(folder, 'dist', file)).equals(readFileSync(join(dist, file)));
      expect(other.filter((file) => !same(file))).toEqual([]);
    });

    test('A web server may read every file of a site, whatever permissions new files have where it was built', () => {
      const published = join(folder, 'dist');
      const permissions = (file: string) => (statSync(join(published, file)).mode & 0o777).toString(8);
      expect(permissions('.')).toBe('755');
      for (const entry of readdirSync(published, { recursive: true, withFileTypes: true })) {
        const file = relative(published, join(entry.parentPath, entry.name));
        expect(permissions(file), file).toBe(entry.isDirectory() ? '755' : '644');
      }
    });

    test('A build that is refused says why and leaves the last good site as it was', () => {
      const published = join(folder, 'dist');
      const good = fingerprint(published);
      edit(folder, `content/statement/${locale}.mdx`, (text) => text.replace('</Quote>', ''));
      for (const program of [programs.build, programs.astro]) {
        const refused = build(folder, {}, program);
        expect(refused.status).toBe(1);
        expect(refused.output).toMatch(new RegExp(`content/statement/${locale}.mdx:\\d+\\n {2}The tag <Quote>`));
        expect(refused.output).not.toMatch(/\n\s+at /);
      }
      expect(fingerprint(published)).toBe(good);
      expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
    });
  });
