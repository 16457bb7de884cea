import type { Reply } from './answer.ts';

/** Timeouts in milliseconds: for the first bytes, and for a whole page. */
export const patience = 4000;
const longest = 20_000;

/** More bytes than any file of a site like this one has. */
const mostBytes = 32 * 1024 * 1024;

/** @returns what was promised, or undefined when that takes too long */
export function within<Value>(promised: Promise<Value>, milliseconds: number): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}

/** A request without credentials and referrer that follows no redirect. */
export const ask = (address: string, cache: RequestCache): Promise<Reply | undefined> =>
  read(fetch(address, { cache, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }));

/**
 * Reads a response to its end.
 * @returns undefined when there was none, or when it stalled
 */
export async function read(promised: Promise<Response>): Promise<Reply | undefined> {
  const response = await within(
    promised.catch(() => undefined),
    patience,
  );
  if (!response) return undefined;
  const bytes = await readBody(response).catch(() => undefined);
  return bytes && { status: response.status, bytes };
}

async function readBody({ body, url }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const started = performance.now();
  const isPage = /\/$|\.html$/.test(url.replace(/[?#].*/s, ''));
  for (let size = 0; reader; ) {
    const step = await within(reader.read(), patience);
    const isTooLong = isPage && performance.now() - started > longest;
    if (step?.done) break;
    if (!step || size > mostBytes || isTooLong) {
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(step.value);
    size += step.value.length;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
