import { domainToUnicode } from 'node:url';
import { isPhone, type PrintedChannel, phoneNumberOf } from './channels.ts';
import { normalise, type Readings, readingsOf } from './readings.ts';

/**
 * Finds a channel in a text, in whatever form it is written: a number however it is grouped and with or without the
 * code of its country, an address in any encoding or spelt out, the address of a page on any host that shows the same.
 * @param text any text, markup included; or its readings, when it is searched for several channels
 * @returns what was found, normalised, or undefined
 */
export function traceOf(channel: PrintedChannel, text: string | Readings): string | undefined {
  const { decoded, all } = typeof text === 'string' ? readingsOf(text) : text;
  const search = searches.get(channel) ?? searchFor(channel);
  searches.set(channel, search);
  const { kernel, patterns, page } = search;
  for (const { words, figures } of isPhone(channel.kind) || page ? all : decoded) {
    // Most texts are ruled out at once. In an address, browsers drop line breaks and tabs.
    if (!(isPhone(channel.kind) ? figures : words.replace(/[\t\r\n]+/g, '')).includes(kernel)) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(words)?.[0];
      if (found !== undefined) return found.trim();
    }
    const address = page && addressesIn(words).find((one) => leadsTo(one, page));
    if (address !== undefined) return address;
  }
  return undefined;
}

/** How a channel is searched for. */
interface Search {
  /** A part that every occurrence contains. */
  readonly kernel: string;
  readonly patterns: readonly RegExp[];
  /** The page to which addresses on the web must not lead. */
  readonly page?: Page;
}

interface Page {
  /** Hosts that show it, without subdomains under which they show the same. */
  readonly hosts: readonly string[];
  /** Path without slashes at either end; empty for a whole site. */
  readonly path: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A sign, or the words for it with spaces around them or in brackets. */
const inWords = (sign: string, ...words: string[]) => {
  const any = words.map(normalise).join('|');
  return String.raw`(?:${sign}|\s{0,2}[([{<]\s{0,2}(?:${any}|${sign})\s{0,2}[)\]}>]\s{0,2}|\s{1,2}(?:${any})\s{1,2}|[-_](?:${any})[-_])`;
};

/** Signs of addresses as they are spelt out, in the languages in which this is usual. */
const at = inWords(String.raw`\s{0,2}@\s{0,2}`, 'at', 'ät', 'собака', 'собачка', 'эт', 'a');
const dot = inWords(String.raw`[.•·]|\s{1,2}\.\s{0,2}`, 'dot', 'точка', 'нүкте');

/** A name with dots, such as a domain or the part before the @. */
const dotted = (name: string) => name.split('.').map(escaped).join(dot);

/** The same channels are searched for in many texts. */
const searches = new WeakMap<PrintedChannel, Search>();

function searchFor({ kind, printed }: PrintedChannel): Search {
  if (isPhone(kind)) return searchForPhone(printed);
  const wanted = normalise(printed);
  if (kind === 'email') return searchForMailbox(wanted);
  return kind === 'twitter' ? searchForHandle(wanted.slice(1)) : searchForPage(wanted);
}

const longest = (parts: readonly string[]): string => parts.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** A part after a plus is for sorting; Google ignores dots before the @, too, and has two domains. */
function searchForMailbox(wanted: string): Search {
  const [name = '', domain = ''] = wanted.split('@');
  const domains = sameHostsAs(domain);
  const names = [dotted(name)];
  const isGoogle = domains.includes('gmail.com');
  if (isGoogle) names.push([...name.replaceAll('.', '')].map(escaped).join('\\.?'));
  const pattern = `(?<![\\p{L}\\p{N}_.])(?:${names.join('|')})(?:\\+[\\w.-]{1,64})?${at}(?:${domains.map(dotted).join('|')})(?![\\p{L}\\p{N}-])`;
  return { kernel: isGoogle ? 'mail' : longest(name.split('.')), patterns: [new RegExp(pattern, 'u')] };
}

/** What may separate two digits of a short number, and of one so long that its digits have no other meaning: words, too. */
const between = String.raw`[^\p{L}\p{N}]{0,6}`;
const betweenMany = String.raw`[^\p{N}]{0,30}`;

/** How many of the last digits of a number are dialled within a city; alone they are found as a local number. */
const localLength = 7;

function searchForPhone(printed: string): Search {
  const figures = phoneNumberOf(printed)?.nationalNumber ?? printed.replace(/\D/g, '');
  const isShort = figures.length < localLength + 2;
  const whole = new RegExp(`${[...figures].join(isShort ? between : betweenMany)}(?!\\d)`, 'u');
  if (isShort) return { kernel: figures, patterns: [whole] };
  const kernel = figures.slice(-localLength);
  const local = `(?<![\\p{L}\\p{N}])(?<!\\p{N}[^\\p{L}]?)${[...kernel].join('[ -]?')}(?![\\p{L}\\p{N}]|[ .,-]\\d)`;
  return { kernel, patterns: [whole, new RegExp(local, 'u')] };
}

function searchForHandle(handle: string): Search {
  const name = `${escaped(handle)}(?![\\p{L}\\p{N}_]|\\.[\\p{L}\\p{N}])`;
  const patterns = [
    `(?<![\\p{L}\\p{N}_.])(?:@\\s?|[([{](?:at|@)[)\\]}]\\s?)${name}`,
    `(?<![\\p{L}\\p{N}-])(?:twitter|x)${dot}com\\s?[/›>]+\\s?(?:#!/)?@?${name}`,
    `(?:screen_name=|twitter[\\s:/(@-]{1,4})${name}`,
    // With an underscore it is no word of a text.
    ...(handle.includes('_') ? [`(?<![\\p{L}\\p{N}_.])${name}`] : []),
  ];
  return {
    kernel: handle,
    patterns: patterns.map((pattern) => new RegExp(pattern, 'u')),
    page: { hosts: sameHostsAs('twitter.com'), path: handle },
  };
}

/** Other hosts with the same pages or mailboxes. */
const sameHosts = [
  [
    'facebook.com',
    'fb.com',
    'fb.me',
    'm.me',
    'facebookcorewwwi.onion',
    'facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion',
  ],
  ['twitter.com', 'x.com', 'nitter.net', 'xcancel.com', 'fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'sotwe.com'],
  ['gmail.com', 'googlemail.com'],
];

const sameHostsAs = (host: string) => sameHosts.find((same) => same.includes(host)) ?? [host];

/** Subdomains under which a site shows the same pages: for phones, in a language. */
const variants = String.raw`(?:(?:www?\d?|m|mobi|mobile|mbasic|touch|web|wap|pda|amp|lite|l|lm|0|free|[a-z]{2}(?:-[a-z]{2})?)\.){0,3}`;

/** A whole site when only its host is printed, otherwise the page and what is below it. */
function searchForPage(wanted: string): Search {
  const [printedHost = '', ...parts] = wanted
    .replace(/^\w+:\/\//, '')
    .replace(/^(?:www?\d?|m|mobile)\.(?=[^./]+\.)/, '')
    .replace(/\/+$/, '')
    .split('/');
  const host = normalise(domainToUnicode(printedHost) || printedHost);
  const hosts = sameHostsAs(host).map(dotted).join('|');
  const path = parts.map((part) => `\\s{0,2}[/›>]{1,2}\\s{0,2}${escaped(part)}`).join('');
  const end = path ? '(?![\\p{L}\\p{N}_-])' : '(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])';
  // After an @ it is the domain of an e-mail address.
  const pattern = `(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}]\\.|@(?:\\s|<[^<>]{0,99}>)?)${variants}(?:${hosts})${path && `\\.?(?::\\d{1,5})?${path}`}${end}`;
  return {
    kernel: longest(parts) || longest(host.split('.')),
    patterns: [new RegExp(pattern, 'u')],
    page: { hosts: sameHostsAs(host), path: parts.join('/') },
  };
}

/** What a browser may take for an address: after two slashes, in an attribute, or a host with a path. */
const written = [
  /(?=(?:^|[^/\\])[/\\]{2,}([^\s"'<>«»“”]+))/gu,
  /=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'<>]+))/gu,
  /(?<![\p{L}\p{N}@.-])((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+\.?(?::\d*)?[/\\][^\s"'<>«»“”]*)/gu,
];

const addressesIn = (words: string): string[] =>
  written.flatMap((pattern) => [...words.matchAll(pattern)].map(([, ...groups]) => groups.find(Boolean) ?? ''));

const subdomains = new RegExp(`^${variants}`, 'u');

/**
 * Whether a browser that follows an address gets to a page: after the URL Standard (https://url.spec.whatwg.org/) has
 * removed user names, default ports, dots in the path and line breaks, and replaced backslashes.
 */
function leadsTo(address: string, { hosts, path }: Page): boolean {
  const whole = address
    .replace(/^[a-z][a-z\d+.-]*:(?=[/\\])/, '')
    .replace(/^[/\\]*/, 'http://')
    .replace('/#!/', '/');
  const url = URL.parse(whole);
  if (!url) return false;
  const host = normalise(domainToUnicode(url.hostname) || url.hostname).replace(/\.+$/, '');
  const shown = [host, translatedHost(host), host.replace(/^nitter\..+/, 'nitter.net')];
  if (!shown.some((one) => hosts.includes(one) || hosts.includes(one.replace(subdomains, '')))) return false;
  const way = `${normalise(decoded(url.pathname))}/`.replace(/\/{2,}/g, '/').replace(/^\/@?/, '');
  return path === '' || way.startsWith(`${path}/`);
}

/**
 * The host that a translator, a cache or a gateway shows under a label of its own: `www-name-example.translate.goog`. There
 * a hyphen is a dot, and two are a hyphen.
 */
const translatedHost = (host: string): string =>
  (host.split('.')[0] ?? '').replace(/--|-/g, (sign) => (sign === '-' ? '.' : '-'));

/** A path without percent-encoding, as far as it is one. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
