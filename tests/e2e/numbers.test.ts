import { expect, test } from 'playwright/test';
import { contacts } from '../setup/contacts.ts';
import { openToMeasure } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';

// Larger letters, and longer numbers, are not in the pages as they are published.
test.use({ bypassCSP: true });

/** Groups as they are printed around the world: E.164 allows 15 digits, and people add their own signs. */
const longNumbers = [
  '0044 (0) 20 7946 0018 99',
  '+000 123 456 789 012 345',
  '0000-000-000-0000-000',
  '00 00 00 00 00 00 00 00',
];

for (const [where, links] of [
  ['', '.contact-block [href^="tel:"]'],
  ['contacts/', '.card [href^="tel:"]'],
] as const) {
  test(`On /${site.original}/${where} at any width and size of letters a telephone number breaks between groups, and only where it is longer than a line`, {
    tag: '@layout',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openToMeasure(page, `/${site.original}/${where}`);
    const printed = await page.locator(links).evaluateAll((all) => all.map((link) => link.textContent));
    expect(printed.length).toBeGreaterThan(0);
    for (const width of [320, 720, 1280]) {
      for (const letters of [100, 200]) {
        await page.setViewportSize({ width, height: 640 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size}%`;
        }, letters);
        for (const number of [undefined, ...longNumbers]) {
          const at = `${number ?? 'as printed'} at ${width} px and ${letters} %`;
          const numbers = number ? printed.map(() => number) : printed;
          for (const { lines, available, whole, text } of await page.locator(links).evaluateAll(linesOf, numbers)) {
            expect(lines.join(''), `no sign is added: ${at}`).toBe(text);
            if (whole <= available) expect(lines, at).toHaveLength(1);
            for (const line of lines.slice(0, -1)) expect(line, at).toMatch(/[\s-]$/);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(width);
        }
      }
    }
  });
}

/** Measures how links are laid out, after putting a number into each. */
function linesOf(links: Element[], numbers: readonly string[]) {
  return links.map((link, place) => {
    link.textContent = numbers[place] ?? '';
    const text = link.firstChild as Text;
    const range = document.createRange();
    const lines: string[] = [];
    let bottom = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < text.length; index += 1) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const box = range.getClientRects()[0];
      // A space at the end of a line has no box there.
      if (box && box.width > 0 && box.top > bottom - 1) {
        lines.push('');
        bottom = box.bottom;
      }
      lines.push(`${lines.pop() ?? ''}${text.data[index]}`);
    }
    const column = link.closest('p, dl') as Element;
    const style = link as HTMLElement;
    style.style.whiteSpace = 'nowrap';
    style.style.maxInlineSize = 'none';
    const whole = link.getBoundingClientRect().width;
    style.removeAttribute('style');
    return { lines, whole, available: column.getBoundingClientRect().width, text: text.data };
  });
}

test('Anyone who copies the contact block gets the numbers as they are printed', { tag: '@layout' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openToMeasure(page, `/${site.original}/`);
  await page.addStyleTag({ content: 'html{font-size:200%}' });
  const copied = await page.locator('.contact-block').evaluate((block) => {
    getSelection()?.selectAllChildren(block);
    return String(getSelection());
  });
  const phones = contacts.flatMap(({ channels }) => channels).filter(({ kind }) => ['mobile', 'office'].includes(kind));
  expect(phones.length).toBeGreaterThan(0);
  for (const { printed } of phones) expect(copied).toContain(printed);
});
