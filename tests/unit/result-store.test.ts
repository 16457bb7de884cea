import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { closeResultStore, openResultStore, stored } from '../../src/lib/result-store.ts';
import { temporaryFolder } from '../setup/copy.ts';

const cache = 'node_modules/.cache/results';

/** A project with one program and one package. */
function project(): string {
  const root = temporaryFolder();
  for (const folder of ['src', 'node_modules']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'src/program.ts'), 'export const one = 1;');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  return root;
}

/** Does work in a build of a project. @returns its result, and whether it was done */
async function work(root: string, inputs: readonly string[]): Promise<{ result: string; done: boolean }> {
  openResultStore(root);
  let done = false;
  const bytes = await stored('work', inputs, () => {
    done = true;
    return new TextEncoder().encode(`result of ${inputs.join()}`);
  });
  return { result: new TextDecoder().decode(bytes), done };
}

const storedFiles = (root: string) =>
  readdirSync(join(root, cache), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test.afterEach(closeResultStore);

test('Work is done once for the same inputs, and again for others', async () => {
  const root = project();
  expect(await work(root, ['a'])).toEqual({ result: 'result of a', done: true });
  expect(await work(root, ['a'])).toEqual({ result: 'result of a', done: false });
  expect((await work(root, ['b'])).done).toBe(true);
  expect((await work(root, ['a', ''])).done, 'inputs are not joined').toBe(true);
});

for (const file of ['src/program.ts', 'node_modules/.package-lock.json', 'src/new.css']) {
  test(`Work is done again when ${file} changes`, async () => {
    const root = project();
    await work(root, ['a']);
    writeFileSync(join(root, file), 'export const two = 2;');
    expect((await work(root, ['a'])).done).toBe(true);
  });
}

for (const [damage, change] of Object.entries<(file: string) => void>({
  'half written': (file) => truncateSync(file, 40),
  empty: (file) => truncateSync(file, 0),
  changed: (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1));
  },
})) {
  test(`A stored result that is ${damage} is made again`, async () => {
    const root = project();
    await work(root, ['a']);
    for (const file of storedFiles(root)) change(file);
    expect(await work(root, ['a'])).toEqual({ result: 'result of a', done: true });
    expect((await work(root, ['a'])).done).toBe(false);
  });
}

test('Where nothing can be stored, all work is done', async () => {
  const root = project();
  mkdirSync(join(root, 'node_modules/.cache'));
  writeFileSync(join(root, cache), 'a file where the folder should be');
  for (const _ of [1, 2]) expect(await work(root, ['a'])).toEqual({ result: 'result of a', done: true });
});
