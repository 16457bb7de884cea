import { expect, test } from 'playwright/test';
import { readerLanguages } from '../../src/lib/reader-language.ts';
import { pageIn } from '../../src/translate/edit/page.ts';
import { scriptOf, styleOf } from '../../src/translate/edit/page-files.ts';

/** The edit page with its script and its styles, as the server sends them: not compressed. */
const budget = 60_000;

test(`The edit page with its script and its styles has less than ${budget} bytes in every language`, async () => {
  const shared = [await scriptOf(''), styleOf('')];
  for (const reader of readerLanguages) {
    const bytes = [pageIn(reader), ...shared].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes, reader).toBeLessThan(budget);
    // The page is complete.
    expect(bytes, reader).toBeGreaterThan(10_000);
  }
});
