/*
 * Cloudflare’s “Email Address Obfuscation”, after its documentation and the pages that it produces: addresses in texts and in
 * `mailto:` links of the body are encoded, and a script is added that decodes them. What is between the comments
 * `email_off` and `/email_off`, and what is in scripts, styles and comments, is left alone.
 */

/** The first byte is a key with which the others are combined. */
function encode(address: string): string {
  const key = 0x5a;
  return [key, ...[...Buffer.from(address)].map((byte) => byte ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

const kept =
  /<!--email_off-->[\s\S]*?<!--\/email_off-->|<!--[\s\S]*?-->|<(script|style|noscript|textarea|xmp)\b[\s\S]*?<\/\1>/g;
const found = /(href=["']?)mailto:([^"'?\s>]+)|(<[^>]*>)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** @returns a page as a zone with this feature serves it */
export function obfuscate(html: string): string {
  const at = html.indexOf('<body');
  let changed = false;
  const rewrite = (text: string) =>
    text.replace(found, (part, link?: string, address?: string, tag?: string) => {
      if (tag)
        return tag.replace(/(href=["']?)mailto:([^"'?\s>]+)/, (_, before, linked) => {
          changed = true;
          return `${before}/cdn-cgi/l/email-protection#${encode(linked)}`;
        });
      changed = true;
      if (link && address) return `${link}/cdn-cgi/l/email-protection#${encode(address)}`;
      return `<span class="__cf_email__" data-cfemail="${encode(part)}">[email&#160;protected]</span>`;
    });
  let body = '';
  let from = at;
  for (const { 0: left, index } of html.matchAll(kept)) {
    if (index < at) continue;
    body += rewrite(html.slice(from, index)) + left;
    from = index + left.length;
  }
  body += rewrite(html.slice(from));
  const script =
    '<script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script>';
  return html.slice(0, at) + (changed ? body.replace('</body>', () => `${script}</body>`) : body);
}
