import { changeAddresses } from './addresses.ts';

/**
 * The page for addresses that do not exist is served at any of them: a relative link would lead somewhere else from
 * each. Its links stay as they are and lead to the root of the domain.
 */
const notFound = '404.html';

/**
 * Makes the links of a page relative, so that the same files work at the root of a domain, under a path, on a gateway
 * and from a disk. What gives the main address (canonical links, feeds, the sitemap) stays absolute.
 * @param html the page
 * @param page its path, such as `kk/about/index.html`
 */
export function withRelativeLinks(html: string, page: string): string {
  if (page === notFound) return html;
  const from = `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
  return changeAddresses(html, (to) => relativeAddress(from, to));
}

/**
 * @param from path of a page, such as `/kk/about/`
 * @param to path within the same site, with or without a query and a fragment, such as `/kk/#p3`
 * @returns the shortest relative address, such as `../#p3`
 */
export function relativeAddress(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  const parting = here.findIndex((name, level) => level === there.length - 1 || there[level] !== name);
  const common = parting === -1 ? here.length : parting;
  const address = '../'.repeat(here.length - common) + there.slice(common).join('/');
  return rest.startsWith('#') && path === from ? rest : (address || './') + rest;
}
