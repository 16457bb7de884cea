import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../../model/site/schema.ts';

/** Where it is looked for: https://www.rfc-editor.org/rfc/rfc9116#section-3 */
const securityPath = '/.well-known/security.txt';

const day = 24 * 60 * 60 * 1000;
const soon = 45 * day;
const year = 366 * day;

/**
 * `security.txt`: https://www.rfc-editor.org/rfc/rfc9116
 * @returns nothing when `content/site.yaml` names nobody to write to
 */
export function securityText({ security, address, languages }: Site): string | undefined {
  if (!security) return undefined;
  return [
    ...security.contact.map((contact) => `Contact: ${contact}`),
    `Expires: ${endOf(security.expires).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${address}${securityPath}`,
    '',
  ].join('\n');
}

/**
 * Writes `security.txt` into a site.
 * @param folder the site
 */
export function writeSecurityText(folder: string, site: Site): void {
  const text = securityText(site);
  if (text === undefined) return;
  const file = join(folder, securityPath);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * What the person who builds has to know about `security.txt`. An expired one is published all the same: the build does
 * not depend on the date, and a correction of the statement does not wait for it.
 * @returns a sentence, or nothing when there is no problem
 */
export function securityNotice({ security }: Site, now = Date.now()): string | undefined {
  const where = 'content/site.yaml';
  if (!security) {
    return `There is no security.txt: write under \`security\` in ${where} whom to tell of a weakness in the site, and until when that holds.`;
  }
  const left = endOf(security.expires).getTime() - now;
  const sentence = (what: string) => `security.txt ${what}: put a new day under \`security: expires\` in ${where}.`;
  if (left < 0) return sentence(`expired on ${security.expires}; nobody may use it any more`);
  if (left < soon) return sentence(`expires in ${Math.ceil(left / day)} days`);
  if (left > year) return sentence('holds for more than a year, which RFC 9116 advises against');
  return undefined;
}

const endOf = (expires: string) => new Date(`${expires}T23:59:59Z`);
