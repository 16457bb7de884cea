import { setTimeout as wait } from 'node:timers/promises';
import { largestFile, tooLarge, Unreadable } from './mirror-source.ts';

const attempts = 3;
/** The largest file of such a site takes a second on a slow network; twenty times as long is a network that is broken. */
const timeLimit = 20_000;
const mostRedirects = 5;

/** What a failed connection means, by the codes of Node and OpenSSL. */
const meanings: readonly [codes: RegExp, meaning: string][] = [
  [/ENOTFOUND|EAI_AGAIN/, 'no server of that name was found: the address is mistyped, or the network blocks it'],
  [/ECONNREFUSED/, 'nothing answers at that address'],
  [/ECONNRESET|EPIPE|UND_ERR_SOCKET/, 'the connection was cut: by the server, or by the network on the way'],
  [/TIMEOUT|ETIMEDOUT/i, `it did not come within ${timeLimit / 1000} seconds`],
  [
    /CERT|SIGNATURE|SELF_SIGNED|ISSUER/,
    'its certificate does not vouch for that name: somebody may stand between you and it',
  ],
  [/^Z_|^ERR_.*(PADDING|COMPRESS|BROTLI|ZSTD)|ERR_FORMAT/i, 'it is not compressed as its server says'],
];

/**
 * Fetches a file as browsers do, compressed where the server offers it; three times before it gives up.
 * @param address where the file is
 * @param base address of the mirror: nothing is followed to another site
 * @returns the bytes as a browser sees them; undefined when there is no such file
 * @throws Unreadable
 */
export async function fetchFile(address: URL, base: URL): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(address, base);
    } catch (error) {
      const again = !(error instanceof Unreadable) || error instanceof Busy;
      if (!again || attempt === attempts) throw error instanceof Unreadable ? error : explain(error);
      await wait(250 * 2 ** attempt);
    }
  }
}

/** A server that may answer better in a moment. */
class Busy extends Unreadable {}

async function fetchOnce(start: URL, base: URL): Promise<Uint8Array | undefined> {
  const signal = AbortSignal.timeout(timeLimit);
  let address = start;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(address, {
      redirect: 'manual',
      signal,
      headers: { 'accept-encoding': 'br, gzip', 'cache-control': 'no-cache' },
    });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next) {
      await response.body?.cancel();
      address = new URL(next, address);
      if (!isSameSite(address, base)) throw new Unreadable(`is not there: the mirror sends you on to ${address.href}`);
      continue;
    }
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      throw new Busy(`was not given: the server answers ${response.status}`);
    }
    const bytes = await readAll(response);
    // The page for addresses that do not exist comes with the status 404 wherever it is asked for.
    if (response.ok || start.pathname.endsWith('/404.html')) return bytes;
    if (response.status === 404 || response.status === 410) return undefined;
    throw new Unreadable(`was not given: the server answers ${response.status}`);
  }
  throw new Unreadable('cannot be fetched: the mirror sends you in a circle');
}

/** The same host; a mirror may send you to its encrypted address, not back. */
function isSameSite(address: URL, base: URL): boolean {
  return address.host === base.host
    ? address.protocol === base.protocol || address.protocol === 'https:'
    : address.hostname === base.hostname && base.protocol === 'http:' && address.protocol === 'https:';
}

async function readAll(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > largestFile) throw new Unreadable(tooLarge);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function explain(error: unknown): Unreadable {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string; message?: string } };
  const found = String(cause?.code ?? cause?.message ?? code ?? name);
  const [, meaning] = meanings.find(([codes]) => codes.test(found)) ?? [];
  return new Unreadable(`cannot be fetched: ${meaning ?? 'the connection failed'} (${found})`);
}
