import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import { pagesIn } from '../../src/lib/sizes.ts';

const anywhere = 'http://anywhere.example';

/** Where a link leads within the site, from its root: the path with the fragment. */
export const leadsTo = (link: Locator): Promise<string> =>
  link.evaluate(({ pathname, hash }: HTMLAnchorElement) => pathname + hash);

/** Follows a link to another page, and resolves when that has loaded: a click alone does not wait for it. */
export async function follow(link: Locator): Promise<void> {
  const target = await leadsTo(link);
  await link.click();
  await link.page().waitForURL(({ pathname, hash }) => pathname + hash === target);
}

/**
 * Every internal address on every page of a site, be it a link, a form or a font, leads to a file, and its fragment to
 * a place in it.
 */
export function expectNoDeadLinks(folder: string): void {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known =
      ids.get(file) ??
      new Set(
        parse(readFileSync(file, 'utf8'))
          .querySelectorAll('[id]')
          .map(({ id }) => id),
      );
    ids.set(file, known);
    return known;
  };
  for (const page of pagesIn(folder)) {
    const html = readFileSync(join(folder, page), 'utf8');
    const addresses = [
      ...html.matchAll(/<[a-z][^>]*\s(?:href|src|action)="([^"]*)"/g),
      ...html.matchAll(/url\(["']?([^"')]+)/g),
    ];
    expect(addresses.length, page).toBeGreaterThan(0);
    for (const [, address = ''] of addresses) {
      const { origin, pathname, hash } = new URL(address.replaceAll('&amp;', '&'), `${anywhere}/${page}`);
      if (origin !== anywhere) continue;
      const file = join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '');
      expect(existsSync(file), `${page} leads to ${address}`).toBe(true);
      // The part after the id names words of the text.
      const [id = ''] = hash.slice(1).split(':~:');
      if (id) expect(idsOf(file), `${page} leads to ${address}`).toContain(decodeURIComponent(id));
    }
  }
}
