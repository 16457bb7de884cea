import { isPhone, type PrintedChannel, phoneNumberOf } from './channels.ts';

/**
 * Finds a channel in a text, in whatever form it stands there: a number however it is grouped and with or without its
 * country’s code, an address in capitals or percent-encoded, a handle as a link.
 * @param text any text, markup included
 * @returns what was found, or undefined
 */
export function traceOf(channel: PrintedChannel, text: string): string | undefined {
  return patternOf(channel).exec(text)?.[0];
}

/** What may stand between two figures of a number: spaces, signs, tags, character references. */
const between = String.raw`(?:[\s().\u00ad\u2010-\u2015\u2212\u200b/·-]|%20|<[^>]*>|&[#\w]+;){0,6}`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function patternOf({ kind, printed }: PrintedChannel): RegExp {
  if (isPhone(kind)) {
    const figures = phoneNumberOf(printed)?.nationalNumber ?? printed.replace(/\D/g, '');
    return new RegExp(`${[...figures].join(between)}(?!\\d)`, 'u');
  }
  if (kind === 'email') {
    const [name = '', domain = ''] = printed.split('@');
    return new RegExp(`(?<![\\w.])${escaped(name)}(?:@|%40|&#64;|&commat;)${escaped(domain)}`, 'iu');
  }
  if (kind === 'twitter') {
    const name = escaped(printed.slice(1));
    return new RegExp(`(?:(?<![\\w.])(?:@|%40)|(?:twitter|x)\\.com/)${name}(?!\\w|\\.\\w)`, 'iu');
  }
  // A page within the same site is another page.
  const page = escaped(printed.replace(/^(https?:\/\/)?(www\.)?|\/$/g, ''));
  return new RegExp(`(?:\\/\\/|www\\.)${page}\\/?(?![\\w/-]|\\.\\w)`, 'iu');
}
