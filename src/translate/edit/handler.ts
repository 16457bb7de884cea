import type { IncomingMessage, ServerResponse } from 'node:http';
import { memoizeByText } from '../../lib/memoize.ts';
import { type ReaderLanguage, readerLanguage, readerLanguages } from '../../lib/reader-language.ts';
import { BadBody, readBody } from './body.ts';
import { markOf, stampsOf } from './content-mark.ts';
import { isForeign } from './guard.ts';
import { hashOf } from './hash.ts';
import { pageIn } from './page.ts';
import { scriptOf, styleOf } from './page-files.ts';
import type { Answered } from './thread.ts';
import { threadsIn } from './threads.ts';

/** Answers what concerns the edit page; tells whether it did, as the site answers otherwise. */
export type EditHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Addresses that are not of documents. They end in a slash or in the ending of a file: Astro refuses others. */
const own = '/edit/-/';

const nameIn = (pathname: string) => pathname.slice(own.length).replace(/\/$/, '');

/** What the page may load and where it may be shown. The site is shown in a frame of it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The edit page of a project: `/edit/`.
 * @param root folder of the project
 */
export const editHandler = memoizeByText((root: string): EditHandler => {
  const ask = threadsIn(root);
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/edit' && !pathname.startsWith('/edit/')) return false;
    const send = senderOf(response);
    if (isForeign(request)) return send(403);
    const reader = readerOf(request, searchParams.get('reader'));
    if (request.method === 'POST') return answerWrite(request, send, reader);
    if (!pathname.startsWith(own)) return sendPage(pathname, send, reader);
    switch (nameIn(pathname)) {
      case 'script.js':
        return send(200, await scriptOf(root), 'text/javascript');
      case 'style.css':
        return send(200, styleOf(root), 'text/css');
      case 'mark':
        return send(200, markIn(root), 'text/plain');
      case 'languages':
      case 'document':
        return sendAnswer(send, await ask(reader, nameIn(pathname), Object.fromEntries(searchParams)));
      case 'changes.patch': {
        const { value, failed } = await ask(reader, 'patch', {});
        if (failed) return send(failed);
        response.setHeader('Content-Disposition', 'attachment; filename="changes.patch"');
        return send(200, String(value), 'text/x-patch');
      }
      default:
        return send(404);
    }
  };

  async function answerWrite(request: IncomingMessage, send: Send, reader: ReaderLanguage): Promise<boolean> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = nameIn(pathname);
    if (!pathname.startsWith(own) || !['save', 'lines', 'undo', 'accept', 'sign'].includes(name)) return send(404);
    try {
      const given = await readBody(request);
      // By these the page tells its own change from those of others.
      const before = markIn(root);
      const answered = await ask(reader, name, given);
      return sendAnswer(send, answered, { 'X-Before': before, 'X-After': markIn(root) });
    } catch (error) {
      if (!(error instanceof BadBody)) throw error;
      return send(error.status);
    }
  }
});

/** Sends a response. */
type Send = (status: number, body?: string, type?: string, headers?: Readonly<Record<string, string>>) => true;

const sendAnswer = (send: Send, { value, failed }: Answered, headers?: Readonly<Record<string, string>>) =>
  failed ? send(failed) : send(200, JSON.stringify(value), 'application/json', headers);

const markIn = (root: string) => hashOf(markOf(stampsOf(root)));

function senderOf(response: ServerResponse): Send {
  return (status, body = String(status), type = 'text/plain', headers = {}) => {
    response.writeHead(status, {
      ...headers,
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // What is too large is not read to its end.
      ...(status === 413 ? { Connection: 'close' } : {}),
    });
    response.end(body);
    return true;
  };
}

function sendPage(pathname: string, send: Send, reader: ReaderLanguage): boolean {
  const address = /^\/edit(?:\/[\w-]+)*\/?$/;
  return address.test(pathname) ? send(200, pageIn(reader), 'text/html') : send(404);
}

/** The language of the page: the one that was chosen, that in which the server was started, that of the browser. */
function readerOf({ headers }: IncomingMessage, chosen: string | null): ReaderLanguage {
  const known = (code: string | undefined) => readerLanguages.find((one) => one === code);
  if (known(chosen ?? '')) return known(chosen ?? '') ?? readerLanguage;
  if (readerLanguage !== 'en') return readerLanguage;
  const [first = ''] = (headers['accept-language'] ?? '').toLowerCase().split(/[-,;]/);
  return known(first) ?? readerLanguage;
}
