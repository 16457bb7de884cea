import { site } from './project.ts';

/**
 * Groups pages by language, so that one test covers all of a language; those for everyone, such as the cover, together.
 * @param pages their paths or files, such as `/en/about/` or `en/about/index.html`
 * @returns each group with its name in the title of a test
 */
export function byLanguage(pages: readonly string[]): [name: string, pages: string[]][] {
  const groups = Map.groupBy(pages, (page) => {
    const language = site.languages.find((locale) => page.replace(/^\//, '').startsWith(`${locale}/`));
    return language ? `in ${language}` : 'for all languages';
  });
  return [...groups];
}
