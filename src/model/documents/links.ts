import type { Sentences } from '../problems/problem.ts';
import { isWebAddress, leadsToPublicHost } from '../problems/web-address.ts';
import { t } from './messages.ts';

/** A place on the same page or a page of the site: no host, no character that browsers drop or take for another. */
const inside = /^(?:#|\/(?![/\\]))[^\s\\\p{C}]*$/u;
const mail = /^mailto:[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/**
 * Checks where a link leads.
 * @param link its address, with entities decoded
 * @returns what is wrong when it leads nowhere, or not to a page: an empty one, `javascript:`, a part missing
 */
export function explainLink(link: string): Sentences[] {
  if (link.trim() === '') {
    return [{ wrong: t('emptyLink'), fix: t('emptyLink.fix') }];
  }
  if (inside.test(link) || mail.test(link)) return [];
  if (isWebAddress(link)) {
    return leadsToPublicHost(link) ? [] : [{ wrong: t('localLink', { link }), fix: t('localLink.fix') }];
  }
  return [
    {
      wrong: t('badLink', { link }),
      fix: t('badLink.fix'),
    },
  ];
}
