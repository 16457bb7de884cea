import { topicOf, topicPage } from '../legal/topics.ts';
import type { Site } from '../site/schema.ts';
import type { Comparison } from './addresses.ts';

/** The addresses, within a language, of the pages that can be read in two languages. */
function comparablePages({ topics }: Site): string[] {
  return ['', ...topics.map(topicPage)];
}

/** Whether a page, by its address within a language, is one of these. */
export function isComparable(page: string, { topics }: Site): boolean {
  return page === '' || topics.includes(topicOf(page) ?? '');
}

/** All comparisons of a site: each such page, in every pair of languages. */
export function comparisons(site: Site): Comparison[] {
  return comparablePages(site).flatMap((page) =>
    site.languages.flatMap((locale) =>
      site.languages.filter((other) => other !== locale).map((other) => ({ locale, other, page })),
    ),
  );
}
