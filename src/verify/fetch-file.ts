import { type IncomingHttpHeaders, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import type { Transform } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { t } from './messages.ts';
import { largestFile, tooLarge, Unreadable } from './mirror-source.ts';
import { printable } from './printable.ts';

const attempts = 3;
/** The largest file of such a site takes a second on a slow network; a network that takes twenty times as long is broken. */
const timeLimit = 20_000;
const mostRedirects = 5;

/** What a failed connection means, by the codes of Node and OpenSSL. */
const meanings: readonly [codes: RegExp, meaning: string][] = [
  [/ENOTFOUND|EAI_AGAIN/, t('noServer')],
  [/ECONNREFUSED/, t('nothingAnswers')],
  [/ECONNRESET|EPIPE|ABORTED|SOCKET/, t('connectionCut')],
  [/TIMEOUT|ETIMEDOUT|ABORT_ERR/i, t('timeout', { seconds: timeLimit / 1000 })],
  [/CERT|SIGNATURE|SELF_SIGNED|ISSUER/, t('certificate')],
  [/^Z_|^ERR_.*(PADDING|COMPRESS|BROTLI|ZSTD)|ERR_FORMAT/i, t('badCompression')],
  [/^HPE_/, t('notWeb')],
];

/** What a mirror sends for an address. */
export interface Response {
  /** The bytes as a browser sees them; undefined when there is no such file. */
  readonly bytes: Uint8Array | undefined;
  /** The headers of each response on the way to it. */
  readonly headers: readonly IncomingHttpHeaders[];
}

/**
 * Fetches a file as browsers do, compressed where the server offers it; three times before it gives up.
 * @param address where the file is
 * @param base address of the mirror: redirects to other sites are not followed
 * @param most bytes that are read of it
 * @throws Unreadable
 */
export async function fetchFile(address: URL, base: URL, most = largestFile): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(address, base, most);
    } catch (error) {
      const again = !(error instanceof Unreadable) || error instanceof Busy;
      if (!again || attempt === attempts) throw error instanceof Unreadable ? error : explain(error);
      await wait(250 * 2 ** attempt);
    }
  }
}

/** A status after which another attempt may succeed. */
class Busy extends Unreadable {}

async function fetchOnce(start: URL, base: URL, most: number): Promise<Response> {
  const signal = AbortSignal.timeout(timeLimit);
  const headers: IncomingHttpHeaders[] = [];
  let address = start;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(address, signal);
    try {
      headers.push(response.headers);
      const { statusCode: status = 0 } = response;
      const next = response.headers.location;
      if (status >= 300 && status < 400 && next) {
        if (!URL.canParse(next, address)) throw new Unreadable(t('redirectNowhere'));
        address = new URL(next, address);
        if (!isSameSite(address, base)) {
          throw new Unreadable(t('redirectAway', { address: printable(address.href.slice(0, 200)) }));
        }
        continue;
      }
      if (status === 429 || status >= 500) throw new Busy(t('notGiven', { status }));
      // The page for addresses that do not exist has the status 404 even at its own address.
      if ((status >= 200 && status < 300) || start.pathname.endsWith('/404.html')) {
        return { bytes: await readAll(response, most), headers };
      }
      if (status === 404 || status === 410) return { bytes: undefined, headers };
      throw new Unreadable(t('notGiven', { status }));
    } finally {
      response.destroy();
    }
  }
  throw new Unreadable(t('redirectCircle'));
}

/**
 * The headers of a request from a browser on an Android phone, so that a mirror cannot distinguish this program from
 * readers.
 */
const asBrowser = {
  'upgrade-insecure-requests': '1',
  accept:
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
  'sec-fetch-site': 'none',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-user': '?1',
  'sec-fetch-dest': 'document',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  'accept-language': 'ru-RU,ru;q=0.9,kk;q=0.8,en;q=0.7',
  'accept-encoding': 'gzip, deflate, br',
};

function ask(address: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const request = address.protocol === 'https:' ? requestEncrypted : requestPlain;
  return new Promise((resolve, reject) => {
    request(address, { headers: asBrowser, signal }, resolve).on('error', reject).end();
  });
}

/** The same host; a mirror may redirect to its encrypted address, not back. */
function isSameSite(address: URL, base: URL): boolean {
  return address.host === base.host
    ? address.protocol === base.protocol || address.protocol === 'https:'
    : address.hostname === base.hostname && base.protocol === 'http:' && address.protocol === 'https:';
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  br: createBrotliDecompress,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
};

async function readAll(response: IncomingMessage, most: number): Promise<Uint8Array> {
  const coding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  const unpacker = coding === 'identity' ? undefined : unpackers[coding]?.();
  if (coding !== 'identity' && !unpacker) {
    throw new Unreadable(t('oddCompression', { coding: printable(coding.slice(0, 40)) }));
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = unpacker ? response.pipe(unpacker) : response;
  // A response that breaks off must not look like a complete file.
  if (unpacker) response.on('error', (error) => unpacker.destroy(error));
  try {
    for await (const piece of stream) {
      length += piece.length;
      if (length > most) throw new Unreadable(most === largestFile ? tooLarge : t('largerThanCanBe'));
      pieces.push(piece);
    }
  } finally {
    stream.destroy();
  }
  return Buffer.concat(pieces);
}

function explain(error: unknown): Unreadable {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string; message?: string } };
  const found = String(cause?.code ?? code ?? cause?.message ?? name);
  const [, meaning] = meanings.find(([codes]) => codes.test(found)) ?? [];
  return new Unreadable(t('notFetched', { meaning: meaning ?? t('failed'), code: printable(found) }));
}
