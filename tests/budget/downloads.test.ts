import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesIn } from '../../src/publish/sizes.ts';
import { dist, site } from '../setup/site.ts';

for (const [ending, budget] of [
  ['.pdf', 120_000],
  ['.png', 100_000],
  ['.txt', 20_000],
] as const) {
  test(`Every download *${ending} weighs less than ${budget} bytes`, () => {
    const files = filesIn(dist, ending);
    expect(files.length).toBeGreaterThanOrEqual(site.languages.length);
    for (const file of files) expect(statSync(join(dist, file)).size, file).toBeLessThan(budget);
  });
}
