import type { Page } from 'playwright/test';

/**
 * Does to a page what browsers do that translate it, Chrome’s and Yandex’s among them: the root names another language
 * and has another class, and each text is in two elements of its own. The words are left as they are.
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
