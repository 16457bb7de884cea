import { contentTypes } from '../policy/content-types.ts';
import type { Header } from '../policy/headers.ts';
import type { Site } from '../site/schema.ts';
import { addressOf } from './patterns.ts';
import { redirectsOf } from './redirects.ts';

/**
 * Netlify and Cloudflare Pages read headers from `_headers`. Where several rules match, values are joined, so that a
 * header stands either in the rule for everything or in rules for some, never in both.
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

/** Cloudflare Pages takes a hundred rules: pages beside each other with the same value get one. */
function together(rules: readonly Rule[]): Rule[] {
  const beside = (address: string) => rules.filter((rule) => parentOf(rule.address) === parentOf(address));
  const grouped = rules.map(({ address, value }) => {
    const isAlike = beside(address).length > 1 && beside(address).every((rule) => rule.value === value);
    return { address: isAlike && address.endsWith('/') ? `${parentOf(address)}:page/` : address, value };
  });
  return grouped.filter(({ address }, at) => grouped.findIndex((rule) => rule.address === address) === at);
}

/** The address above: of `/kk/legal/assembly/` it is `/kk/legal/`. */
const parentOf = (address: string) => address.replace(/[^/]*\/?$/, '');

/** The same hosts read redirects from `_redirects`. */
export function redirectsFile(site: Site): string {
  return redirectsOf(site)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
