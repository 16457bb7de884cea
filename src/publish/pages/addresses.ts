/** A script or a style sheet as a whole, or the tag of any other element; quoted values may contain a “>”. */
const tags = /(<(script|style)\b(?:"[^"]*"|[^">])*>)([\s\S]*?<\/\2>)|<[a-z](?:"[^"]*"|[^">])*>/gi;

/** What contains an address: https://html.spec.whatwg.org/multipage/indices.html#attributes-3 */
const addresses = /(\s(?:href|src|action|poster)=")(\/(?!\/)[^"]*)/g;

/** In a style sheet: https://drafts.csswg.org/css-values/#urls */
const urls = /(\burl\(["']?)(\/(?!\/)[^"')]*)/g;

/**
 * Changes the addresses in a page that begin at the root of the site.
 * @param html a page
 * @param change what to replace such an address with, which may have a query and a fragment
 * @returns the page; all other bytes are as they were
 */
export function changeAddresses(html: string, change: (address: string) => string): string {
  const changed = (_: string, before: string, address: string) => before + change(address);
  return html.replace(tags, (tag, opening?: string, name?: string, rest?: string) => {
    if (opening === undefined || rest === undefined) return tag.replace(addresses, changed);
    return opening.replace(addresses, changed) + (name?.toLowerCase() === 'style' ? rest.replace(urls, changed) : rest);
  });
}
