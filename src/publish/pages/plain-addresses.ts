/** Begins and ends what Cloudflare leaves as it is: https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/ */
const off = '<!--email_off-->';
const on = '<!--/email_off-->';

const tag = `<(?:"[^"]*"|'[^']*'|[^"'>])*>`;
const address = '[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+';
/** A style or a script, whose text is left alone; a link to an address; any other tag; an address in a text. */
const parts = new RegExp(
  `<(style|script)\\b[\\s\\S]*?</\\1>|<a\\b(?=[^>]*\\shref="?mailto:)[\\s\\S]*?</a>|${tag}|${address}`,
  'giu',
);

/**
 * Keeps e-mail addresses readable behind Cloudflare’s “Email Address Obfuscation”, which is on in every new zone: it
 * replaces them with “[email protected]” and a script that the policy of the page forbids, and the changed page is no
 * longer the one that `SHA256SUMS` names. A page without an address is left as it is.
 * @param html a whole page
 */
export function withPlainAddresses(html: string): string {
  const start = html.indexOf('<body');
  if (start === -1 || !html.includes('@', start)) return html;
  const body = html.slice(start).replace(parts, (part) => {
    const isAddress = !part.startsWith('<') || (/^<a\s/i.test(part) && part.endsWith('</a>'));
    return isAddress ? off + part + on : part;
  });
  return html.slice(0, start) + body;
}
