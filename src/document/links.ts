import type { Problem, Sentences } from '../checks/problem.ts';
import type { Block } from './blocks.ts';

/**
 * Finds links that lead nowhere, or to what is no page: an empty one, `javascript:`, an address with a part missing.
 * @param file path of the document, for the problems
 */
export function checkLinks(file: string, blocks: readonly Block[]): Problem[] {
  return blocks.flatMap(({ links, line }) =>
    links.flatMap((link) => explain(link).map((sentences) => ({ file, line, ...sentences }))),
  );
}

function explain(link: string): Sentences[] {
  if (link.trim() === '') {
    return [{ wrong: 'A link has no address.', fix: 'Write it between the round brackets: [words](https://…)' }];
  }
  // A place on this page or a page of this site.
  if (/^[#/](?!\/)/.test(link)) return [];
  const address = URL.parse(link);
  if (address?.protocol === 'mailto:' && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address.pathname)) return [];
  if (address && /^https?:$/.test(address.protocol) && /^https?:\/\//.test(link) && address.hostname.includes('.')) {
    return [];
  }
  return [
    {
      wrong: `The link to “${link}” leads to no page.`,
      fix: 'Write the whole address, as your browser shows it: https://…',
    },
  ];
}
