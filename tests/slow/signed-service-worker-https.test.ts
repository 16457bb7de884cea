import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { headersFor } from '../../src/publish/security-headers/headers.ts';
import fast from '../playwright.config.ts';
import { selfSigned } from '../setup/certificate.ts';
import { temporaryFolder } from '../setup/copy.ts';
import { site } from '../setup/project.ts';
import { FolderServer } from '../setup/server.ts';
import { find } from '../setup/servers.ts';
import { marked, nextEdition, siteWithKey } from '../setup/signed-site.ts';

/* The page that outlives its address as readers have it: encrypted, and with the headers of the recipes in `deploy/`. */

const { args = [], ...launch } = fast.projects?.[0]?.use?.launchOptions ?? {};
test.use({
  serviceWorkers: 'allow',
  // Nobody vouches for the certificates of these servers.
  launchOptions: { ...launch, args: [...args, '--ignore-certificate-errors'] },
});
test.slow();

test('With encryption and the headers of the recipes, a page comes from a copy, and then from what was kept', async ({
  page,
}) => {
  test.skip(!find('openssl'), 'OpenSSL is not installed: run npm run test:deep.');
  const files = selfSigned(temporaryFolder());
  const certificate = { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.certificate, 'utf8') };
  const base = await siteWithKey();
  const [main, copy] = [new FolderServer(base, certificate), new FolderServer(base, certificate)];
  for (const server of [main, copy]) {
    server.headers = headersFor;
    await server.start();
  }
  const folder = await nextEdition(base, { address: main.address, mirrors: [`${copy.address}/`] });
  for (const server of [main, copy]) server.folder = folder;
  const faults: string[] = [];
  page.on('console', (message) => /Content.Security.Policy|CORS/i.test(message.text()) && faults.push(message.text()));

  const contacts = `${main.address}/${site.original}/contacts/`;
  const kept = () => page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? '', contacts);
  await page.goto(`${main.address}/${site.original}/`);
  await expect.poll(kept, { timeout: 30_000 }).toContain(marked(1));
  expect(copy.requests).toEqual([]);

  const line = page.locator('main > p[role=status][lang]');
  await main.stop();
  await page.goto(contacts);
  await expect(page.locator('#marked')).toHaveText(marked(1));
  await expect(line).toContainText(`copy of the site, ${copy.address}/. Edition 1`);
  await copy.stop();
  await page.goto(contacts);
  await expect(page.locator('#marked')).toHaveText(marked(1));
  await expect(line).toContainText('kept on this device. Edition 1');
  expect(faults).toEqual([]);
});
