import { expect, test } from 'playwright/test';
import { openToMeasure } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';

for (const locale of site.languages) {
  test(`In the bar of ${locale} the languages stay together at every width, at its end`, { tag: '@layout' }, async ({
    page,
  }) => {
    await openToMeasure(page, `/${locale}/`);
    const torn: string[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 700 });
      const { tops, end } = await page
        .locator('header nav')
        .last()
        .evaluate((nav) => ({
          tops: [...nav.querySelectorAll('li')].map((item) => Math.round(item.getBoundingClientRect().top)),
          end: Math.round(
            nav.getBoundingClientRect().right -
              (nav.parentElement?.getBoundingClientRect().right ?? 0) +
              Number.parseFloat(getComputedStyle(nav.parentElement ?? nav).paddingInlineEnd),
          ),
        }));
      if (new Set(tops).size !== 1 || Math.abs(end) > 1) torn.push(`${width} px: ${tops.join()}, ${end}`);
    }
    expect(torn).toEqual([]);
  });
}
