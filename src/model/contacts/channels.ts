import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isWebAddress } from '../problems/web-address.ts';
import { internationalForm } from './number-form.ts';

/** Ways to contact somebody, in the order in which cards list them. */
export const channelKinds = ['mobile', 'office', 'email', 'website', 'twitter', 'facebook'] as const;

export type ChannelKind = (typeof channelKinds)[number];

/** A way to contact somebody as the statement prints it: `{ kind: 'mobile', printed: '0044(0) 20 7946 0000' }`. */
export interface PrintedChannel {
  readonly kind: ChannelKind;
  readonly printed: string;
}

/** What a program needs to know about a channel, derived from what is printed. */
export interface Address {
  /** The telephone number as E.164, the e-mail address, or the absolute address of a page. */
  readonly value: string;
  /** Where a link to it leads: `tel:` (RFC 3966), `mailto:` (RFC 6068) or the page itself. */
  readonly href: string;
  /** What a reader sees: the number as people of its country group it, in international format (E.123), the rest as printed. */
  readonly display: string;
}

export const isPhone = (kind: ChannelKind): kind is 'mobile' | 'office' => kind === 'mobile' || kind === 'office';

/**
 * @returns the address of a channel; undefined when what is printed is none: a number that is not valid in its
 *   country, an e-mail address without a domain, a page without a host
 */
export function addressOf({ kind, printed }: PrintedChannel): Address | undefined {
  if (isPhone(kind)) {
    // The library finds a number within any text.
    const number = /^[+\d][\d ()./\u00a0\u202f\u2010-\u2013-]*$/u.test(printed) ? phoneNumberOf(printed) : undefined;
    return number && { value: number.number, href: number.getURI(), display: internationalForm(number) };
  }
  if (kind === 'email') {
    // No “?” and no “%”, which could add recipients and words to a link.
    return /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(printed)
      ? { value: printed, href: `mailto:${printed}`, display: printed }
      : undefined;
  }
  const url = kind === 'twitter' ? handleUrl(printed) : pageUrl(printed);
  if (!url) return undefined;
  return { value: url, href: url, display: printed.replace(/^https?:\/\/(www\.)?|\/$/g, '') };
}

/**
 * Reads a number as it is printed: `00` is the international prefix, and `(0)`, which is dialled only within the
 * country, is removed.
 * @returns undefined when no number of this kind exists in its country
 */
export function phoneNumberOf(printed: string): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(printed.trim().replace(/^00/, '+').replace('(0)', ''));
  return number?.isValid() ? number : undefined;
}

function handleUrl(printed: string): string | undefined {
  return /^@\w{1,15}$/.test(printed) ? `https://twitter.com/${printed.slice(1)}` : undefined;
}

function pageUrl(printed: string): string | undefined {
  const address = printed.includes('://') ? printed : `http://${printed}`;
  return isWebAddress(address) ? new URL(address).href : undefined;
}
