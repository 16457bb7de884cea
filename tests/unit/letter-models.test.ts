import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { letterModelsOf } from '../../src/model/fidelity/letter-models.ts';
import { kindsOfText } from '../benchmarks/kinds-of-text.ts';
import { temporaryFolder } from '../setup/copy.ts';

// Where the cost grew with the square of the length, this took the better part of an hour.
test('Letters are learned from a long text of any kind', () => {
  test.setTimeout(300_000);
  for (const file of ['content/about/en.mdx', 'content/ui/en.json']) {
    for (const [kind, make] of Object.entries(kindsOfText)) {
      const root = temporaryFolder();
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), make(300_000));
      expect(letterModelsOf(root, { languages: ['en'], incomplete: [] }), `${file}: ${kind}`).toBeDefined();
    }
  }
});
