import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { listed } from '../setup/site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const path of [...listed, '/404.html']) {
        test(`${path} shuts nobody out (axe, WCAG 2.2 AA; contrast of the text AAA)`, async ({ page }) => {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          const { violations: faint } = await new AxeBuilder({ page })
            .include('main')
            .withRules(['color-contrast-enhanced'])
            .analyze();
          const findings = [...violations, ...faint].map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
          );
          expect(findings).toEqual([]);
        });
      }
    });
  }
}
