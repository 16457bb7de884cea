import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesUnder } from '../../src/lib/files.ts';
import { dist } from '../setup/site.ts';

test('Nothing of the edit page is published', () => {
  const files = filesUnder(dist);
  expect(files.filter((file) => /^edit\/|edit\.(?:js|css|html)$/.test(file))).toEqual([]);
  const texts = files.filter((file) => /\.(?:html|js|css|json|txt|xml)$/.test(file));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((file) => readFileSync(join(dist, file), 'utf8').includes('/edit/'))).toEqual([]);
});
