import { isInside } from '../lib/checksums.ts';

/** Files in which a site names its other files. */
const withLinks = /\.(html|xml)$/;

/** Where a server shows a file: a page at the address of its folder, as readers see it. */
export function addressOf(base: URL, file: string): URL {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return new URL(path.split('/').map(encodeURIComponent).join('/'), base);
}

/**
 * Files of the same site to which a page links, or which a sitemap lists.
 * @param base address of the site
 * @param file path of the page from there
 */
export function linkedFiles(base: URL, file: string, text: string): string[] {
  if (!withLinks.test(file)) return [];
  const page = addressOf(base, file);
  return [...text.matchAll(/\b(?:href|src)\s*=\s*["']?([^"'\s>]+)|<loc>([^<]+)<\/loc>/g)].flatMap(
    ([, link, listed]) => {
      // A sitemap lists main addresses, whichever mirror it is on.
      const address = listed ? urlOf(`.${urlOf(listed, base)?.pathname}`, base) : urlOf(link ?? '', page);
      if (address?.host !== base.host || !address.pathname.startsWith(base.pathname)) return [];
      const path = decode(address.pathname.slice(base.pathname.length));
      const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return isInside(name) ? [name] : [];
    },
  );
}

function urlOf(link: string, from: URL): URL | undefined {
  return URL.canParse(link, from) ? new URL(link, from) : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
