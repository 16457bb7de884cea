import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesIn } from '../../src/lib/sizes.ts';
import { contentOf, site } from '../setup/project.ts';
import { dist } from '../setup/site.ts';

/** One file that is passed on by messenger: its size is that on a disk. */
for (const [files, budget] of [
  [site.languages.map((locale) => `${locale}/statement.html`), 60_000],
  [['statement.html'], 150_000],
] as const) {
  test(`${files.join(', ')}: each weighs less than ${budget} bytes uncompressed`, () => {
    for (const file of files) expect(statSync(join(dist, file)).size, file).toBeLessThan(budget);
  });
}

for (const [ending, budget] of [
  ['.epub', 300_000],
  ['leaflet.pdf', 80_000],
  ['.pdf', 120_000],
  ['.png', 100_000],
  ['.eml', 150_000],
  ['message.txt', 5_000],
  ['.txt', 20_000],
] as const) {
  test(`Every download *${ending} weighs less than ${budget} bytes`, () => {
    const files = filesIn(dist, ending);
    // A site without demands has no leaflet; one mail has all languages.
    const isOffered = ending !== 'leaflet.pdf' || contentOf('press.yaml')?.demands;
    const least = ending === '.eml' ? 1 : site.languages.length;
    if (isOffered) expect(files.length).toBeGreaterThanOrEqual(least);
    for (const file of files) expect(statSync(join(dist, file)).size, file).toBeLessThan(budget);
  });
}
