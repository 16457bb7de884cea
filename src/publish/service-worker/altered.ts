import { alteredName } from './cache.ts';

const hour = 60 * 60 * 1000;

/*
 * A host may alter a page each time it sends it, such as one that hides e-mail addresses. Such a page is not requested
 * again at every visit, which would cost the reader data, but after an hour or when the site has another version of it.
 */
export async function wasAltered(address: string, mark: string): Promise<boolean> {
  const [altered, at] = (await (await caches.match(address, { cacheName: alteredName }))?.text())?.split(' ') ?? [];
  return altered === mark && Math.abs(Date.now() - Number(at)) < hour;
}

export async function rememberAltered(address: string, mark: string): Promise<void> {
  await (await caches.open(alteredName)).put(address, new Response(`${mark} ${Date.now()}`));
}
