import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../setup/project.ts';

const sources = ['model', 'lib'];
const services = ['search', 'fonts', ...sources];
const rendered = ['downloads', ...services];
const everything = ['pages', 'views', ...rendered];

/** What each top-level folder of `src/` may import besides itself: other folders, or a single file. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: ['lib'],
  search: sources,
  fonts: sources,
  downloads: services,
  views: rendered,
  pages: ['views', ...rendered],
  'content.config.ts': sources,
  // The development server includes the edit page, and runs the checks in its thread.
  publish: [...everything, 'src/translate/edit/handler.ts', 'src/translate/edit/threads.ts'],
  // Returned translations are tested with all checks before they are written.
  translate: [...everything, 'src/publish/check.ts'],
  verify: everything,
};

const specifier = /(?:\bfrom|\bimport\s*\(?|@import|\bnew URL\()\s*(?:url\()?\s*['"](\.[^'"?]+)/g;
const imports = globSync('src/**/*.{ts,mjs,astro,css,typ}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(specifier)].map(([, path = '']) => ({
      from: file,
      to: posix.join(posix.dirname(file), path),
    })),
  )
  .filter(({ to }) => to.startsWith('src/'));
const wingOf = (file: string) => file.split('/')[1] ?? '';
const folderOf = (file: string) => posix.dirname(file).split('/').slice(0, 3).join('/');

test('Each top-level folder of the code imports only from those below it', () => {
  const wrong = imports
    .filter(
      ({ from, to }) =>
        wingOf(from) !== wingOf(to) && ![wingOf(to), to].some((name) => allowed[wingOf(from)]?.includes(name)),
    )
    .map(({ from, to }) => {
      const may = allowed[wingOf(from)] ?? ['nothing: this wing is not in the list'];
      return `${from} imports ${to}; ${wingOf(from)} may import from ${may.join(', ') || 'no other wing'}.`;
    });
  expect(imports.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('No folder within a top-level folder imports from one that imports from it, directly or through others', () => {
  const between = imports.filter(({ from, to }) => folderOf(from) !== folderOf(to) && wingOf(from) === wingOf(to));
  const stepsFrom = Map.groupBy(between, ({ from }) => folderOf(from));
  /** The imports that lead from one folder to another; nothing when no way does. */
  const way = (start: string, end: string, seen = new Set([start])): typeof between | undefined => {
    for (const step of stepsFrom.get(start) ?? []) {
      const next = folderOf(step.to);
      if (next === end) return [step];
      const rest = seen.has(next) ? undefined : way(next, end, seen.add(next));
      if (rest) return [step, ...rest];
    }
    return undefined;
  };
  const circles = [...stepsFrom.keys()].flatMap((folder) => {
    const circle = way(folder, folder);
    return circle ? [circle.map(({ from, to }) => `${from} imports ${to}`)] : [];
  });
  // Each circle is found from each of its folders: the shortest is enough to begin with.
  const [shortest = []] = circles.toSorted((a, b) => a.length - b.length);
  expect(shortest, 'one of these imports closes a circle; move what it needs into a folder below both').toEqual([]);
});
