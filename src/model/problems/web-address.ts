import { BlockList } from 'node:net';
import { domainToUnicode } from 'node:url';
import { z } from 'astro/zod';
import { t } from './messages.ts';

/**
 * The characters of an address, as in RFC 3986, and letters of any script; no space, backslash, quotation mark or angle
 * bracket.
 */
const characters = /^[\p{L}\p{M}\p{N}._~:/?#@!$&'()*+,;=%[\]-]+$/u;

/**
 * Whether a text is the address of a page on the web: `http` or `https`, a host with a domain, and no user name or
 * password before it, which passes for the host: `https://known.example@other.example/`.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/.test(text) || !characters.test(text)) return false;
  const address = URL.parse(text);
  if (!address || address.username || address.password || /^https?:\/\/[^/?#]*@/.test(text)) return false;
  // The URL Standard allows port 0, but nothing can listen there.
  if (address.port === '0') return false;
  if (/^\[[\da-f:.]+\]$/.test(address.hostname)) return true;
  // Servers read other characters in a host as commands of their configuration.
  return /^(?:[a-z\d_-]+\.)+[a-z\d-]+\.?$/.test(address.hostname) && isReadAsWritten(text, address.hostname);
}

/**
 * Whether browsers go to the host that people read. They decode `%2e`, take `0x7f.1` for a number, and full-width letters
 * for others (the host parser of the URL Standard). Letters of any script and their form `xn--…` are the same host.
 */
function isReadAsWritten(text: string, hostname: string): boolean {
  const written = text.replace(/^https?:\/\//, '').replace(/[:/?#].*$/s, '');
  const read = hostname.split('.');
  const shown = domainToUnicode(hostname).split('.');
  const labels = written.normalize('NFC').toLowerCase().split('.');
  return labels.length === read.length && labels.every((label, at) => label === read[at] || label === shown[at]);
}

/** Addresses that lead nowhere from another network: https://www.iana.org/assignments/iana-ipv4-special-registry */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv4');
  // The same, written as IPv6: https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2
  notPublic.addSubnet(`::ffff:${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  notPublic.addSubnet(network, prefix, 'ipv6');
}

/** Top-level domains of one machine or network only: RFC 6761, RFC 6762, RFC 8375 and what routers use. */
const localNames = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|home\.arpa|invalid)$/;

/**
 * Whether a host can be reached from everywhere: a name with a public domain, or an IP address that is not of this
 * machine or of one network alone.
 * @param host as `URL` gives it, or the domain of an e-mail address
 */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[')) return !notPublic.check(name.slice(1, -1), 'ipv6');
  if (/^[\d.]+$/.test(name)) return !notPublic.check(name, 'ipv4');
  return name.includes('.') && !localNames.test(name);
}

/** The same for the host of an address for which `isWebAddress` is true. */
export const leadsToPublicHost = (text: string): boolean => isPublicHost(new URL(text).hostname);

/** The schema of an address in the data of the site. */
export const webAddress = z
  .string()
  .refine(isWebAddress, {
    error: t('webAddress'),
    abort: true,
  })
  .refine(leadsToPublicHost, {
    error: t('localAddress'),
  })
  .meta({ format: 'uri' });
