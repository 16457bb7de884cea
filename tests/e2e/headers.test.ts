import { expect, test } from 'playwright/test';
import { headersFor } from '../../src/publish/security-headers/headers.ts';
import { site } from '../setup/project.ts';

test('The preview sends pages, files and the page for addresses that do not exist with their headers', async ({
  request,
}) => {
  for (const path of [`/${site.original}/`, '/icon.svg', '/sw.js', '/SHA256SUMS', '/nothing/here/']) {
    const sent = (await request.get(path)).headers();
    const { 'Cache-Control': _, ...headers } = headersFor(path);
    for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()], path).toBe(value);
  }
});
