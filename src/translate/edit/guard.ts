import type { IncomingMessage } from 'node:http';

/** What a request says of where it comes from. */
export type Request = Pick<IncomingMessage, 'method' | 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

const local = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/**
 * Whether a request may come from another machine or another site. A page of any site can send requests to a server on
 * the machine of whoever looks at it, and its name can lead to that machine; a browser says so in these headers:
 * https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function isForeign({ method = 'GET', headers, socket }: Request): boolean {
  const { host = '', origin } = headers;
  if (!loopback.test(socket.remoteAddress ?? '') || !local.test(host)) return true;
  const site = headers['sec-fetch-site'];
  if (method === 'GET' || method === 'HEAD') {
    if (origin !== undefined && origin !== `http://${host}`) return true;
    if (site === undefined || site === 'same-origin' || site === 'none') return false;
    // A link from another page may lead here; what it shows cannot be read from there.
    return !(headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document');
  }
  if (method !== 'POST') return true;
  return origin !== `http://${host}` || (site !== undefined && site !== 'same-origin');
}
