import { policyFor } from './content-security-policy.ts';
import { needsOf } from './csp-sources.ts';

const charset = '<meta charset="utf-8">';

/**
 * Writes into a page the policy that allows what it needs and nothing else, so that it applies where no server sends
 * it: on a mirror, from a disk.
 * @param html a page
 * @param readScript the text of a script file by its address in the page
 * @returns the page with its policy
 * @throws when the page does not say its encoding first, or when no policy can allow what it does
 */
export function withPolicy(html: string, readScript: (address: string) => string): string {
  if (!html.includes(`<head>${charset}`)) throw new Error(`The head has to begin with ${charset}.`);
  const policy = `<meta http-equiv="content-security-policy" content="${policyFor(needsOf(html, readScript))}">`;
  // A policy governs what comes after it; the encoding has to be among the first 1024 bytes.
  return html.replace(charset, () => charset + policy);
}
