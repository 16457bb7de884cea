import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'playwright/test';
import { interfaceStringsLoader } from '../../src/model/interface/loader.ts';
import { copyOfProject, edit } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';

test('While an interface file cannot be read, the last good strings are kept and a sentence says why', async () => {
  const folder = copyOfProject();
  const [locale = ''] = site.languages;
  const file = `content/ui/${locale}.json`;
  const entries = new Map<string, { page: { skip: string } }>();
  const sentences: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const skip = () => entries.get(locale)?.page.skip;
  process.chdir(folder);
  try {
    await interfaceStringsLoader.load({
      store: {
        clear: () => entries.clear(),
        set: ({ id, data }: { id: string; data: never }) => entries.set(id, data),
      },
      parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
      logger: { error: (sentence: string) => sentences.push(sentence) },
      watcher,
    } as unknown as LoaderContext);
    const before = skip();
    expect(before).toMatch(/\S/);

    edit(folder, file, (text) => text.replace('"skip":', '"skip"'));
    watcher.emit('change', join(folder, file));
    await expect
      .poll(() => sentences.join())
      .toMatch(new RegExp(`${file}:3\\n.*a comma, a quotation mark or a bracket`));
    expect(skip()).toBe(before);

    edit(folder, file, (text) => text.replace(/"skip" ".*"/, '"skip": "…"'));
    watcher.emit('change', join(folder, file));
    await expect.poll(skip).toBe('…');

    rmSync(join(folder, file));
    watcher.emit('unlink', join(folder, file));
    await expect.poll(() => sentences.join()).toContain('The file is missing.');
    expect(skip()).toBe('…');
    expect([...entries.keys()].toSorted()).toEqual([...site.languages].toSorted());
  } finally {
    process.chdir(root);
  }
});
