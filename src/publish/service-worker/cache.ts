/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

/** Several sites may share one origin, as on a gateway; each keeps its own. */
export const cacheName = `statement ${self.registration.scope}`;

/** Where the files that the host alters are recorded. */
export const alteredName = `${cacheName} altered`;

/**
 * The address under which a file is kept: a page has one, whatever was searched for on it.
 * @param address absolute
 */
export function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/index\.html$/, '/');
}
