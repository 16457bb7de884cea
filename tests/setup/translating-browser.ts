import type { Page } from 'playwright/test';

/**
 * Changes a page as translating browsers do, including Chrome’s and Yandex’s: the root has another language and another
 * class, and each text is wrapped in two elements. The words are left as they are.
 * @param language BCP 47 tag
 */
export async function translate(page: Page, language: string): Promise<void> {
  await page.evaluate((code) => {
    document.documentElement.lang = code;
    document.documentElement.className = 'translated-ltr';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const { parentElement } = text;
      if (text.data.trim() && parentElement && !parentElement.closest('script, style, svg')) texts.push(text);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  }, language);
}
