import { domainToUnicode } from 'node:url';
import { z } from 'astro/zod';
import { t } from './messages.ts';

/** What an address is made of, as RFC 3986 has it, and letters of any script; no space, backslash, quotation mark or angle bracket. */
const characters = /^[\p{L}\p{M}\p{N}._~:/?#@!$&'()*+,;=%[\]-]+$/u;

/**
 * Whether a text is the address of a page on the web: `http` or `https`, a host with a domain, and nobody’s name or
 * password before it, since what stands there passes for the host: `https://known.example@other.example/`.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/]/.test(text) || !characters.test(text)) return false;
  const address = URL.parse(text);
  if (!address || address.username || address.password || /^https?:\/\/[^/?#]*@/.test(text)) return false;
  // The URL Standard knows port 0, but nothing can listen there.
  if (address.port === '0') return false;
  if (/^\[[\da-f:.]+\]$/.test(address.hostname)) return true;
  // Servers take other signs in a host for commands of their configuration.
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

/** An address in the data of the site. */
export const webAddress = z
  .string()
  .refine(isWebAddress, {
    error: t('webAddress'),
  })
  .meta({ format: 'uri' });
