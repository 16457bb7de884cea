import { type CountryCode, isValidPhoneNumber } from 'libphonenumber-js';
import topLevelDomains from 'tlds' with { type: 'json' };
import { memoizeByText } from '../../lib/memoize.ts';
import { plainForm } from './plain-form.ts';

/** A contact detail in a text: a telephone number, an e-mail address, a handle, a link, a host. */
export interface ContactDetail {
  readonly kind: 'telephone' | 'address';
  /** As it is compared: a telephone number's digits without the prefix of its country, an address in lower case. */
  readonly value: string;
  /** As it is written, in the plain form of the text (`plainForm`). */
  readonly written: string;
}

/**
 * https://data.iana.org/TLD/tlds-alpha-by-domain.txt, those in other scripts than Latin in their own letters, and the
 * one of RFC 7686.
 */
const domains = new Set<string>([...topLevelDomains, 'onion']);

/** Ends of file names that are domains as well. */
const fileEndings: ReadonlySet<string> = new Set(['md', 'mov', 'zip']);

/** Spellings that hide an address from programs, in the languages in which this is common. */
const disguises: readonly (readonly [RegExp, string])[] = [
  [/ ?[([{<] ?(?:at|ат|собака|сабака|et|@) ?[)\]}>] ?/giu, '@'],
  [/ ?[([{<] ?(?:dot|дот|точка|нүкте|point|punkt|\.) ?[)\]}>] ?/giu, '.'],
  [/(?<=[a-z\d]) (?:dot|дот|точка|нүкте) (?=[a-z\d])/giu, '.'],
  [/(?<=[a-z\d]) (?:at|собака|сабака) (?=[a-z\d-]+\.[a-z])/giu, '@'],
  [/(?<=[\p{L}\d]) \. ?(?=\p{Ll}{2})/gu, '.'],
  // The full stops of other scripts separate the labels of a host, too: https://www.unicode.org/reports/tr46/#Notation
  [/(?<=[\p{L}\d])[。｡․](?=[\p{L}\d])/gu, '.'],
];

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}_][\p{L}\p{N}._-]*/gu;
const handle = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_][\p{L}\p{N}._-]*/gu;
const link = /(?<![\p{L}\p{N}])(?:[a-z][a-z\d+.-]{1,20}:\/\/|(?:mailto|tel|sms|callto):)[^\s<>()«»“”"]+/giu;
const host =
  /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*(?:\.[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)+(?:[/:?#][^\s<>()«»“”"]*)?/gu;
/**
 * An ending after a hyphen, as in “adilsoz.kz-тен” and “@ahrca-ның”: no top-level domain in letters has a hyphen, and
 * elsewhere the script changes at it.
 */
const endings = [/(?<=^[^/]*\.(?!xn--)\p{L}+)-[\p{L}\p{M}]+$/u, /(?<=[a-z\d/])-(?!\p{Script=Latin})[\p{L}\p{M}]+$/iu];
const internet6 = /(?<![\p{L}\p{N}:])(?:[\da-f]{0,4}:){3,7}[\da-f]{1,4}(?![\p{L}\p{N}:])/giu;

/** A user name whose parts are joined by underscores. */
const userName = /(?<![\p{L}\p{N}._%+-])[a-z][a-z\d]*(?:_+[a-z\d]+)+_*(?![\p{L}\p{N}])/giu;
/** Where money can be sent: an IBAN (ISO 13616), a Bitcoin or an Ethereum address. */
const accounts =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?|[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[a-z\d]{20,60}|0x[\da-fA-F]{40})(?![\p{L}\p{N}])/gu;

/** A run of digits with what people put between them. */
const digits = /(?<![\p{L}\p{N}])[+(]{0,2}\d(?:(?:[ /()_:·•*~|'’-]{0,3}|\.)\d)*/gu;
/** A number of any length after a word for a telephone. */
const dialled =
  /(?<=(?<!\p{L})(?:тел\.:?|tel\.:?|(?:телефон\p{L}*|telefon|téléphone|(?:tele)?phone|hotline|whatsapp|viber|telegram|signal):|(?:по)?звоните(?: по| на)?(?: номеру)?:?|қоңырау шалыңыз:?) ?)\d[\d -]*\d{2}(?!\d)/giu;
/** The letter O in place of a zero. */
const lettersForZero = /(?<=\d[OОoо]{0,3})[OОoо](?=[OОoо]{0,3}[ -]?\d)/gu;
/** What looks like a number of many groups but is not: days, hours, years. */
const moments =
  /(?<![\d.:])(?:\d{4}-\d\d-\d\d|(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:\d{4}|\d\d)|[0-2]?\d:[0-5]\d(?::[0-5]\d)?)(?![\d.:])/gu;

/**
 * Finds the contact details in a text, however they are written: grouped or disguised, in letters or figures of any
 * script, with invisible characters between them.
 * @param text words without markup
 * @param region ISO 3166 code of the country whose short numbers are known; none when it is not given
 */
export const contactDetailsIn = (text: string, region?: string): ContactDetail[] =>
  takeContactDetails(text, region).details;

/**
 * The same, with the rest of the text without them.
 * @returns the details, and the rest in its plain form (`plainForm`)
 */
export const takeContactDetails = (text: string, region = ''): Taken => takerFor(region)(text);

interface Taken {
  readonly details: ContactDetail[];
  readonly rest: string;
}

const takerFor = memoizeByText((region: string) => memoizeByText((text: string) => take(text, region)));

function take(text: string, region: string): Taken {
  const found: ContactDetail[] = [];
  let rest = plainForm(text);
  for (const [pattern, sign] of disguises) rest = rest.replace(pattern, sign);
  const takeOut = (pattern: RegExp, read: (written: string) => ContactDetail | undefined) => {
    rest = rest.replace(pattern, (match) => {
      const detail = read(match);
      if (detail) found.push(detail);
      // Replaced by a punctuation mark, so that the text on both sides is not joined.
      return detail ? ' ; ' : match;
    });
  };
  takeOut(link, address);
  takeOut(email, address);
  takeOut(handle, address);
  takeOut(host, (written) => (isHost(written) ? address(written) : undefined));
  takeOut(internet6, address);
  takeOut(userName, address);
  takeOut(accounts, account);
  // Days and hours are hidden while telephone numbers are searched for, and stay in the text.
  takeOut(dialled, (written) => ({ kind: 'telephone', value: subscriber(written), written }));
  const masked = rest.replace(moments, (moment) => ';'.repeat(moment.length)).replace(lettersForZero, '0');
  let left = '';
  let end = 0;
  for (const { 0: written, index } of masked.matchAll(digits)) {
    const detail = telephone(written, region || undefined);
    if (!detail) continue;
    found.push(detail);
    left += `${rest.slice(end, index)} ; `;
    end = index + written.length;
  }
  return { details: found, rest: left + rest.slice(end) };
}

/** Without the mark that ends the sentence, and without what browsers add or leave out. */
function address(match: string): ContactDetail | undefined {
  const written = withoutEnding(match.replace(/[.,;:!?'’_-]+$/u, ''));
  const value = written
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
  const dialled = /^(?:tel|sms|callto):(.*)/.exec(value)?.[1];
  if (dialled) return { kind: 'telephone', value: subscriber(dialled), written };
  return { kind: 'address', value: value.replace(/^mailto:/, ''), written };
}

const account = (written: string): ContactDetail => ({ kind: 'address', value: written.replaceAll(' ', ''), written });

const withoutEnding = (written: string) => endings.reduce((left, ending) => left.replace(ending, ''), written);

/** Whether labels with full stops between them are the name of a host, and not an abbreviation, a file or a number. */
function isHost(written: string): boolean {
  const [name = ''] = withoutEnding(written)
    .toLowerCase()
    .split(/[/:?#]/);
  const labels = name.replace(/[.-]+$/, '').split('.');
  if (labels.every((label) => /^\d+$/.test(label))) {
    return labels.length === 4 && labels.every((label) => Number(label) < 256);
  }
  const last = labels.at(-1) ?? '';
  return (domains.has(last) && !fileEndings.has(last)) || last.startsWith('xn--') || labels[0] === 'www';
}

function telephone(written: string, region: string | undefined): ContactDetail | undefined {
  const value = written.replace(/\D/g, '');
  const groups = written.split(/\D+/).filter(Boolean);
  const isInternational = /^\(?\+|^00\d/.test(written);
  // A local number of six digits; a date has no group above 31.
  if (/^\d\d-\d\d-\d\d$/.test(written) && groups.some((group) => Number(group) > 31)) {
    return { kind: 'telephone', value, written };
  }
  if (value.length < 7 || value.length > 16) return undefined;
  if (!isInternational) {
    // Sums of money in groups of three, years one after the other, numbers of books.
    if (/^\d{1,3}(?:([ .'’])\d{3})(?:\1\d{3})*$/.test(written)) return undefined;
    if (groups.length > 1 && groups.every((group) => /^(?:1[89]|20)\d\d$/.test(group))) return undefined;
    if (/^97[89]/.test(value) && value.length === 13) return undefined;
    if (value.length < 10 && !isLocal(written, region)) return undefined;
  }
  return { kind: 'telephone', value: subscriber(value), written: written.trim() };
}

/** Whether a number without a prefix is dialled in a town, or in the whole of a country with short numbers. */
function isLocal(written: string, region: string | undefined): boolean {
  if (/^\d{3}-\d\d-\d\d$/.test(written)) return true;
  const isGrouped = /^\(?\d+\)?(?:[ -]\d+){2,}$/.test(written);
  return isGrouped && region !== undefined && isValidPhoneNumber(written, region as CountryCode);
}

/** What is the same in a local and an international number; the prefix of a country has up to three digits. */
function subscriber(dialled: string): string {
  return dialled.replace(/\D/g, '').slice(-9);
}
