import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { letterModelsOf } from '../../src/fidelity/letter-models.ts';
import { kindsOfText } from '../benchmarks/kinds-of-text.ts';
import { temporaryFolder } from '../setup/copy.ts';

/** Seconds of the processor, whatever else the machine does; square costs take minutes. */
const most = 5;

test('Letters are learned from 1 MB of whatever text in seconds', () => {
  test.setTimeout(600_000);
  for (const file of ['content/about/en.mdx', 'content/ui/en.json']) {
    for (const [kind, make] of Object.entries(kindsOfText)) {
      const root = temporaryFolder();
      mkdirSync(join(root, file, '..'), { recursive: true });
      // At most 1 MB, in letters of up to four bytes.
      writeFileSync(join(root, file), Buffer.from(make(1_000_000)).subarray(0, 1_000_000));
      const before = process.cpuUsage();
      letterModelsOf(root, { languages: ['en'], incomplete: [] });
      expect(process.cpuUsage(before).user / 1e6, `${file}: ${kind}`).toBeLessThan(most);
    }
  }
});
