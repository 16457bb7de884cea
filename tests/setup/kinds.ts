import { pages } from './site.ts';

const kindOf = (page: string) => page.replace(/\/legal\/.+\//, '/legal/topic/').replace(/\/compare\/.*/, '/compare/');

/** A page of each kind in each language: the law has many topics, and each text many comparisons. */
export const pagesOfEachKind = pages.filter(
  (page, index) => pages.findIndex((other) => kindOf(other) === kindOf(page)) === index,
);
