import { parseSignedEdition, type SignedEdition, signedEditionFile } from '../../../model/editions/signed-edition.ts';
import { judge, type Verdict } from '../../../model/editions/succession.ts';
import { alteredName, cacheName } from '../cache.ts';
import { ask, patience, within } from './network.ts';
import { settings } from './settings.ts';

declare const self: ServiceWorkerGlobalScope;

/** Where the reader is: the main address of the site, or a copy. */
export const here = self.registration.scope;

/** Where the newest edition is stored. */
const editionName = `${cacheName} edition`;

let known: SignedEdition | undefined;
let isEnded = false;

/** The newest signed edition that is known. */
export const newest = (): SignedEdition | undefined => known;

/** Whether the publisher has retired the worker, which then does nothing any more. */
export const hasEnded = () => isEnded;

/** Resolves when the state of an earlier run of the worker is restored. */
export const ready: Promise<void> = recall().catch(() => undefined);

async function recall(): Promise<void> {
  const kept = await caches.match(here + signedEditionFile, { cacheName: editionName });
  known = kept && (await parseSignedEdition(await kept.text()));
}

/** Other addresses of the site, as the newest edition names them; each ends with a slash. */
export const copies = (): string[] => {
  const { address, mirrors = [] } = known?.record ?? {};
  return [...(address === undefined ? [] : [address]), ...mirrors]
    .map((one) => one.replace(/\/*$/, '/'))
    .filter((one, index, all) => one !== here && all.indexOf(one) === index);
};

const asking = new Map<string, Promise<Verdict | undefined>>();

/**
 * Fetches the newest edition at an address, and stores it when it is newer than the one that is known and follows it.
 * @returns what it is; undefined when there is none, or when it takes too long
 */
export function learn(at: string = here): Promise<Verdict | undefined> {
  const running = asking.get(at) ?? within(learnFrom(at), patience).finally(() => asking.delete(at));
  asking.set(at, running);
  return running;
}

/** Whether a verdict means that the address serves what the publisher signed. */
export const isGenuine = (verdict: Verdict | undefined) =>
  verdict === 'first' || verdict === 'same' || verdict === 'newer';

async function learnFrom(at: string): Promise<Verdict | undefined> {
  let verdict: Verdict | undefined;
  // The browser's own cache may contain what somebody else put there.
  for (const cache of ['no-cache', 'reload'] as const) {
    const text = await textOf(at + signedEditionFile, cache);
    const offered = text === undefined ? undefined : await parseSignedEdition(text);
    verdict = offered && (await inTurn(() => consider(offered, at)));
    if (text === undefined || isGenuine(verdict)) break;
  }
  return verdict;
}

async function textOf(address: string, cache: RequestCache): Promise<string | undefined> {
  const reply = await ask(address, cache);
  return reply?.status === 200 ? new TextDecoder().decode(reply.bytes) : undefined;
}

let last: Promise<unknown> = Promise.resolve();

/** Editions are compared with the newest one one after the other. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const result = last.then(work, work);
  last = result;
  return result;
}

async function consider(offered: SignedEdition, at: string): Promise<Verdict> {
  const verdict = await judge(offered, known, settings.trust, (edition) =>
    textOf(`${at}editions/${edition}.json`, 'no-cache'),
  );
  if (verdict !== 'first' && verdict !== 'newer') return verdict;
  known = offered;
  if (offered.record.ends) await end();
  else
    await (await caches.open(editionName))
      .put(here + signedEditionFile, new Response(offered.text))
      .catch(() => undefined);
  return verdict;
}

/** Deletes everything that was kept, and the worker. */
async function end(): Promise<void> {
  isEnded = true;
  await Promise.all([cacheName, alteredName, editionName].map((name) => caches.delete(name)));
  await self.registration.unregister();
}
