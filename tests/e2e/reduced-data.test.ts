import { expect, test } from 'playwright/test';
import { site } from '../setup/project.ts';

// Chromium supports this preference behind a switch: https://drafts.csswg.org/mediaqueries-5/#prefers-reduced-data
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--enable-blink-features=PrefersReducedData'],
    });
  },
});

test('Readers who save data are not sent the reading font', async ({ page }) => {
  const fontRequests: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fontRequests.push(request.url()));
  const session = await page.context().newCDPSession(page);
  for (const value of ['no-preference', 'reduce']) {
    fontRequests.length = 0;
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-data', value }] });
    await page.goto(`/${site.original}/`, { waitUntil: 'networkidle' });
    expect(fontRequests.length > 0).toBe(value === 'no-preference');
  }
});
