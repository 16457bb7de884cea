import { cacheName, keyOf } from '../cache.ts';
import { beginPage, endPage } from '../pages-under-way.ts';
import { type Answer, find } from './answer.ts';
import { copies, hasEnded, here, isGenuine, learn, newest, ready } from './editions.ts';
import { fillSigned } from './fill.ts';
import { ask, patience, read, within } from './network.ts';
import { checked, checkedWithLine, harmless, onlyLine } from './responses.ts';
import { asksCopies, lineFor } from './words.ts';

/*
 * The service worker of a site whose editions are signed. It knows the publisher’s keys, and shows nothing at the
 * address of the site but what belongs to the newest signed edition that it knows; `answer.ts` decides where that comes
 * from. Until it knows one, it leaves every response as it is. An attacker who answers for the host with a
 * certificate that the browser trusts can replace this script itself.
 */
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(self.registration.navigationPreload?.enable());
});
// A page reports that it has loaded, and is idle.
self.addEventListener('message', (event) => {
  if (event.source instanceof WindowClient) event.waitUntil(fillSigned(event.source.url, savesData()));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (hasEnded() || request.method !== 'GET' || !request.url.startsWith(here)) return;
  beginPage();
  event.respondWith(respond(event).finally(endPage));
});

/** Whether the reader has data saver on. */
const savesData = () =>
  Boolean((navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData);

/** The response of the network, unread. */
const fromNetwork = async ({ request, preloadResponse }: FetchEvent): Promise<Response> =>
  (await preloadResponse) ?? fetch(request);

async function respond(event: FetchEvent): Promise<Response> {
  const { request } = event;
  await ready;
  const edition = newest();
  if (!edition || hasEnded()) return fromNetwork(event);
  const file = fileOf(request.url);
  if (!edition.files.has(file)) return respondToOther(event, file);
  const isPage = request.mode === 'navigate';
  const saves = savesData() && !new URL(request.url).searchParams.has(asksCopies);
  const answer = await find(
    file,
    {
      known: () => newest() ?? edition,
      askHere: (again) => (again ? ask(request.url, 'reload') : read(fromNetwork(event))),
      copies,
      askCopy: (copy) => ask(copy + addressOf(file), 'no-cache'),
      learn: async (copy) => isGenuine(await learn(copy)),
      kept: async () => {
        const kept = await caches.match(keyOf(here + addressOf(file)), { cacheName });
        return kept && new Uint8Array(await kept.arrayBuffer());
      },
      impatience: () => within(new Promise<undefined>(() => undefined), 3 * patience),
    },
    !saves,
  );
  return responseTo(event, file, answer, isPage, saves);
}

async function responseTo(
  event: FetchEvent,
  file: string,
  answer: Answer,
  isPage: boolean,
  saves: boolean,
): Promise<Response> {
  // The response of the network is no longer needed.
  if (answer.from === 'ended') return fetch(event.request);
  if (answer.from === 'removed') return harmless(await fetch(event.request));
  if (answer.from === 'here') return checked(file, answer.bytes);
  const line = isPage && file.endsWith('.html') ? lineFor(file, event.request.url, answer, saves) : '';
  if (answer.from !== 'nowhere') return line ? checkedWithLine(file, answer.bytes, line) : checked(file, answer.bytes);
  const saysWhy = answer.reason === 'altered' || (saves && copies().length > 0);
  return line && saysWhy ? onlyLine(file, line) : Response.error();
}

/** An address for which there is no file: a folder without a slash, or nothing of the site. */
async function respondToOther(event: FetchEvent, file: string): Promise<Response> {
  if (newest()?.files.has(`${file}/index.html`)) {
    const address = new URL(event.request.url);
    address.pathname += '/';
    return Response.redirect(address.href);
  }
  return harmless(await fromNetwork(event));
}

/** The file for an address in the site: that of a folder is its `index.html`. */
function fileOf(address: string): string {
  const { pathname } = new URL(address);
  const path = decode(pathname.slice(new URL(here).pathname.length));
  return /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of a file, from the root of the site. */
const addressOf = (file: string) =>
  file
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
