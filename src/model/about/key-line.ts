import type { Translator } from '../interface/translator.ts';
import { currentKey, fingerprintOfLine } from '../site/keys.ts';
import type { Site } from '../site/schema.ts';

/** Address, within its language, of the page that says how to check a copy. */
export const verifyPage = 'verify/';

/**
 * The line that names the publisher's key, for the foot of a page and for what is passed on.
 * @returns undefined when the site has no key
 */
export function keyLine(t: Translator, site: Site): string | undefined {
  const key = currentKey(site)?.key;
  return key && t('verify.key', { fingerprint: fingerprintOfLine(key) });
}
