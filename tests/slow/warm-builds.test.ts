import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sumsFile } from '../../src/lib/checksums.ts';
import { filesUnder } from '../../src/lib/files.ts';
import { type Chance, chanceFrom } from '../fuzz/random.ts';
import { build, programs } from '../setup/build.ts';
import { copyToBuild } from '../setup/copy.ts';

/** How many edits are tried; `EDITS=200` takes an hour. */
const edits = Number(process.env['EDITS'] ?? 20);

/** What may change between two builds without being refused: an interface string, data, the look, the code. */
const kinds: readonly { file: RegExp; change: (text: string, chance: Chance) => string }[] = [
  { file: /^content\/ui\/\w+\.json$/, change: (text, chance) => replaceOne(text, /(?<=": ")\p{Lu}/gu, 'Ж', chance) },
  { file: /^content\/about\/\w+\.mdx$/, change: (text) => `${text.trimEnd()}\n` },
  { file: /^content\/(?:events|glossary|press)\.yaml$/, change: (text) => `${text}# A note for editors.\n` },
  { file: /^src\/views\/.*\.css$/, change: (text, chance) => replaceOne(text, /\d(?=rem)/g, '3', chance) },
  { file: /^src\/downloads\/.*\.typ$/, change: (text, chance) => replaceOne(text, /\d(?=pt)/g, '7', chance) },
  { file: /^src\/search\/.*\.ts$/, change: (text) => `${text}// A note for developers.\n` },
];

function replaceOne(text: string, pattern: RegExp, by: string, chance: Chance): string {
  const found = [...text.matchAll(pattern)];
  const at = found[chance.below(found.length)]?.index;
  return at === undefined ? text : text.slice(0, at) + by + text.slice(at + 1);
}

test('After every edit, a build that uses stored results publishes what a build without them does', () => {
  test.setTimeout(edits * 180_000);
  const folder = copyToBuild();
  const chance = chanceFrom(20160520);
  const sums = (...words: string[]) => {
    const { status, output } = build(folder, {}, [...programs.build, ...words]);
    return status === 0 ? readFileSync(join(folder, 'dist', sumsFile), 'utf8') : output;
  };
  const compressed = () =>
    filesUnder(join(folder, 'dist'))
      .filter((file) => /\.(?:br|gz)$/.test(file))
      .map((file) => [file, readFileSync(join(folder, 'dist', file)).toString('base64')]);
  for (let number = 0; number < edits; number++) {
    const kind = chance.one(kinds);
    const file = chance.one(filesUnder(folder).filter((one) => kind.file.test(one)));
    const path = join(folder, file);
    writeFileSync(path, kind.change(readFileSync(path, 'utf8'), chance));
    const warm = [sums(), compressed()];
    expect([sums('--cold'), compressed()], `${number}: ${file}`).toEqual(warm);
  }
  expect(readdirSync(join(folder, 'node_modules/.cache/results')).length).toBeGreaterThan(0);
});
