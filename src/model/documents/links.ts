import type { Sentences } from '../problems/problem.ts';
import { isWebAddress } from '../problems/web-address.ts';

/** A place on the same page or a page of the site: no host, no character that browsers drop or take for another. */
const inside = /^(?:#|\/(?![/\\]))[^\s\\\p{C}]*$/u;
const mail = /^mailto:[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/**
 * Looks where a link leads.
 * @param link its address, with entities decoded
 * @returns what is wrong when it leads nowhere, or to what is no page: an empty one, `javascript:`, a part missing
 */
export function explainLink(link: string): Sentences[] {
  if (link.trim() === '') {
    return [{ wrong: 'A link has no address.', fix: 'Write it between the round brackets: [words](https://…)' }];
  }
  if (inside.test(link) || mail.test(link) || isWebAddress(link)) return [];
  return [
    {
      wrong: `The link to “${link}” leads to no page.`,
      fix: 'Write the whole address, as your browser shows it: https://…',
    },
  ];
}
