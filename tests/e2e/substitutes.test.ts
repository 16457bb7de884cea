import { expect, test } from 'playwright/test';
import { openToMeasure } from '../setup/open-page.ts';
import { site } from '../setup/project.ts';

// Styles that the pages' policy forbids.
test.use({ bypassCSP: true });

for (const locale of site.languages) {
  test(`The statement in ${locale} is set in one font, with its true bold, and no letter comes from another`, {
    tag: ['@layout', '@substitute'],
  }, async ({ page }) => {
    await openToMeasure(page, `/${locale}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const fontsOf = async (selector: string) => {
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
      const answers = await Promise.all(
        nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
      );
      return answers.flatMap(({ fonts }) => fonts);
    };
    // Names above a quotation and numbers in the margin are the site's, in the sans.
    await page.addStyleTag({ content: '[data-editorial]{display:none!important}' });
    const families = async () => [
      ...new Set((await fontsOf('[data-statement] p[id]')).map(({ familyName }) => familyName)),
    ];
    // What is hidden still has a font in the current frame.
    await expect.poll(families).toHaveLength(1);
    const [headlines, text] = [await fontsOf('h1'), await fontsOf('[data-statement] p[id]')];
    expect(new Set(headlines.map(({ familyName }) => familyName.replace(/ SemiBold$/, '')))).toEqual(
      new Set([text[0]?.familyName]),
    );
    for (const { postScriptName } of headlines) expect(postScriptName).toMatch(/Bold$/);
    for (const { postScriptName } of text) expect(postScriptName).not.toMatch(/Bold$/);
  });
}
