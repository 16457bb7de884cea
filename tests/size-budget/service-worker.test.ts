import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { brotliOf, gzipOf } from '../../src/lib/compress.ts';
import { signedEditionFile } from '../../src/model/editions/signed-edition.ts';
import { nextEdition, siteWithKey } from '../setup/signed-site.ts';

/** What a browser loads before it shows a page of an unknown edition. */
const waitedFor = 12_000;

test('The service worker of a site with a key, and what it waits for, weigh 12 kB each at most', async () => {
  const site = await nextEdition(await siteWithKey());
  expect(brotliOf(readFileSync(join(site, 'sw.js'))).length).toBeLessThanOrEqual(12_000);
  const edition = readFileSync(join(site, signedEditionFile));
  expect(gzipOf(edition).length).toBeLessThanOrEqual(waitedFor);
});
