import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { withPlainAddresses } from '../../src/publish/pages/plain-addresses.ts';
import { obfuscate } from '../setup/cloudflare.ts';
import { contacts } from '../setup/contacts.ts';
import { FolderServer } from '../setup/server.ts';
import { dist, htmlOf, pages } from '../setup/site.ts';

/* Changes that hosts make to the files of the site. */

test('Cloudflare’s obfuscation of e-mail addresses changes no page', () => {
  let concerned = 0;
  for (const page of pages) {
    const html = htmlOf(page);
    expect(obfuscate(html), page).toBe(html);
    // Without the comments it would change every page with an address, and no other one has comments.
    const bare = html.replace(/<!--\/?email_off-->/g, '');
    expect(obfuscate(bare) !== bare, page).toBe(bare !== html);
    concerned += bare === html ? 0 : 1;
  }
  const hasAddress = contacts.some(({ channels }) =>
    channels.some(({ kind, status }) => kind === 'email' && status !== 'withdrawn'),
  );
  expect(concerned > 0).toBe(hasAddress);
});

test('An e-mail address stays readable behind Cloudflare wherever it is in a text', () => {
  for (const text of [
    '<p>a@b.example</p>',
    '<p>Write to first.last+news@sub.host.example, or to <b>c@d.example</b>.</p>',
    '<p><a class="x" href="mailto:a@b.example" data-x="1>0"><span>a@</span>b.example</a></p>',
    '<p><a href=mailto:a@b.example>write</a></p>',
    '<p title="a > b">пример@почта.рф, ә@қазақ.қаз</p>',
  ]) {
    const page = `<!doctype html><html><head><title>a@b.example</title></head><body>${text}<script>"a@b.example"</script></body></html>`;
    const finished = withPlainAddresses(page);
    expect(finished).not.toBe(page);
    expect(obfuscate(finished), text).toBe(finished);
    expect(finished.replace(/<!--.*?-->/g, '')).toBe(page);
  }
  for (const text of [
    '<p>@name, 3 @ 4, a@b</p>',
    '<p data-x="a@b.example">words</p>',
    '<a href="https://x.example/@y">y</a>',
  ]) {
    const page = `<html><head></head><body>${text}</body></html>`;
    expect(withPlainAddresses(page), text).toBe(page);
  }
});

test('A branch of GitHub Pages serves fonts, scripts and styles: Jekyll leaves out what begins with an underscore', async ({
  page,
}) => {
  expect(statSync(join(dist, '.nojekyll')).size).toBe(0);
  const server = new FolderServer(dist);
  // https://jekyllrb.com/docs/structure/: without the file, what begins with “.” or “_” is not published.
  const leftOut = (path: string) => !existsSync(join(dist, '.nojekyll')) && /\/[._]/.test(path);
  await server.start();
  const missing: string[] = [];
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    await (leftOut(pathname) ? route.fulfill({ status: 404 }) : route.continue());
  });
  page.on('response', (response) => {
    if (!response.ok()) missing.push(response.url());
  });
  await page.goto(`${server.address}/${pages[0]?.replace('index.html', '')}`);
  await page.waitForLoadState('networkidle');
  expect(server.requests.some((path) => path.startsWith('/_astro/'))).toBe(true);
  expect(missing).toEqual([]);
  await server.stop();
});
