import type { Site } from '../../model/site/schema.ts';
import { contentTypes } from '../security-headers/content-types.ts';
import type { Header } from '../security-headers/headers.ts';
import { addressOf } from './patterns.ts';
import { redirectsOf } from './redirects.ts';

/**
 * Netlify and Cloudflare Pages read headers from `_headers`. Where several rules match, values are joined, so that a
 * header is either in the rule for everything or in rules for some, never in both.
 * https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(headers: readonly Header[]): string {
  const rules = new Map<string, string[]>();
  const add = (address: string, name: string, value: string) =>
    rules.set(address, [...(rules.get(address) ?? []), `  ${name}: ${value}`]);
  for (const { name, value, only } of headers) {
    if (only.length === 0) add('/*', name, value);
    const byAddress = only.map((one) => ({ address: addressOf(one.files), value: one.value }));
    for (const one of together(byAddress)) add(one.address, name, one.value);
  }
  for (const { ending, type } of contentTypes.filter(({ ending }) => isUnknown(ending)))
    add(`/*${ending}`, 'Content-Type', type);
  return `${[...rules].map(([address, lines]) => [address, ...lines].join('\n')).join('\n\n')}\n`;
}

/** Types these hosts do not know by themselves. */
const isUnknown = (ending: string) => ['.vcf', '.bib', '.ris', '.minisig', '/SHA256SUMS'].includes(ending);

interface Rule {
  readonly address: string;
  readonly value: string;
}

/** Cloudflare Pages accepts a hundred rules: neighbouring pages with the same value share one. */
function together(rules: readonly Rule[]): Rule[] {
  const families = Map.groupBy(rules, ({ address }) => parentOf(address));
  const isAlike = (family: readonly Rule[]) =>
    family.length > 1 && family.every(({ value }) => value === family[0]?.value);
  const alike = new Set([...families].filter(([, family]) => isAlike(family)).map(([parent]) => parent));
  const values = new Map<string, string>();
  for (const { address, value } of rules) {
    const parent = parentOf(address);
    const shared = alike.has(parent) && address.endsWith('/') ? `${parent}:page/` : address;
    if (!values.has(shared)) values.set(shared, value);
  }
  return [...values].map(([address, value]) => ({ address, value }));
}

/** The address above: of `/kk/legal/assembly/` it is `/kk/legal/`. */
const parentOf = (address: string) => address.replace(/[^/]*\/?$/, '');

/** The same hosts read redirects from `_redirects`. */
export function redirectsFile(site: Site): string {
  return redirectsOf(site)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
