import { expect, type Page, test } from 'playwright/test';
import { withCompatibleStyles } from '../../src/publish/pages/compatible-styles.ts';
import { pagesOfEachKind } from '../setup/kinds.ts';
import { site } from '../setup/project.ts';
import { htmlOf, pages, pathOfPage } from '../setup/site.ts';
import { sheetOf, sourceStyles } from '../setup/source-styles.ts';

const published = sheetOf(withCompatibleStyles(`<style>${sourceStyles}</style>`));
const [first = ''] = site.languages;

// The policy of a page forbids the styles of the test.
test.use({ bypassCSP: true });

/** Styles that Chrome 80 or Safari 14 do not support, and for lack of which they would leave out more than a detail. */
const newer =
  /@layer|@container|:is\(|:where\(|:not\([^()]*,|-any\(|(?:^|[;{])(?:inset(?:-[\w-]+)?|(?:margin|padding|border)-(?:inline|block)(?:-[\w-]+)?|(?:min-|max-)?(?:inline|block)-size):/;

test('No page has a style that browsers of 2020 do not understand', () => {
  expect(sourceStyles).toMatch(newer);
  for (const page of pages) {
    const css = sheetOf(htmlOf(page));
    expect(css.length, page).toBeGreaterThan(500);
    expect(newer.exec(css.replace(/@supports[^{]*\{/g, ''))?.[0], page).toBeUndefined();
  }
});

/** @returns where the two sheets give an element, or what is generated before or after it, another computed style */
function differences(page: Page, before: string, after: string): Promise<string[]> {
  return page.evaluate(
    async ([one, other]) => {
      const sheet = document.querySelector('style');
      if (!sheet) return ['There is no style sheet.'];
      // Without words from right to left, these are the same sides under two names.
      const sides: Record<string, string> = {
        start: 'left',
        end: 'right',
        'inline-start': 'left',
        'inline-end': 'right',
      };
      const withSides = (style: string) =>
        style.replace(/(text-align|float|clear): ([\w-]+)/g, (all, name, side) =>
          sides[side] ? `${name}: ${sides[side]}` : all,
        );
      // Variables are seen where they are used; a position where there is no image means nothing.
      const properties = [...getComputedStyle(document.body)].filter(
        (property) => !/^--|^background-position/.test(property),
      );
      const read = () =>
        [...document.body.querySelectorAll('*:not(script)')].flatMap((element) =>
          [null, '::before', '::after'].map((part) => {
            const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}${part ?? ''}`;
            const style = getComputedStyle(element, part);
            if (part && style.content === 'none') return { name, text: '' };
            // A computed style as a whole has no text: https://drafts.csswg.org/cssom/#dom-cssstyleproperties-csstext
            const text = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`).join('; ');
            return { name, text: withSides(text) };
          }),
        );
      sheet.textContent = one as string;
      const wanted = read();
      sheet.textContent = other as string;
      return read().flatMap(({ name, text }, index) => {
        const was = wanted[index]?.text ?? '';
        if (text === was) return [];
        const known = new Set(was.split('; '));
        const changed = text.split('; ').filter((declaration) => !known.has(declaration));
        return [`${name}: ${changed.slice(0, 3).join('; ')}`];
      });
    },
    [before, after],
  );
}

for (const kind of pagesOfEachKind.filter((page) => page.startsWith(`${first}/`) || !page.includes('/'))) {
  const details = kind === `${first}/index.html` ? {} : { tag: '@slow' };
  test(`Every element of ${kind} looks the same with cascade layers and without`, details, async ({ page }) => {
    test.slow();
    await page.goto(pathOfPage(kind));
    for (const [width, media, colorScheme] of [
      [400, 'screen', 'light'],
      [1300, 'screen', 'dark'],
      [900, 'print', 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, colorScheme });
      expect(await differences(page, sourceStyles, published), `${width} ${media} ${colorScheme}`).toEqual([]);
    }
  });
}

test('A style that only its layer lets override another is found', async ({ page }) => {
  await page.goto(`/${first}/`);
  const layered = `${sourceStyles}\n@layer component { main p { color: red } } @layer print { p { color: blue } }`;
  const flat = sheetOf(withCompatibleStyles(`<style>${layered}</style>`));
  expect((await differences(page, layered, flat)).length).toBeGreaterThan(0);
});
