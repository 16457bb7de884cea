import { headersFor } from '../../security-headers/headers.ts';
import { pageWith, withLine } from './words.ts';

/** The types of files that a browser opens itself; others are saved. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  vcf: 'text/vcard',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
};

/**
 * A response with bytes that were checked. Its headers are ours: those that came with the bytes are not signed, and
 * could turn the page into something else.
 * @param file path from the root of the site
 */
export function checked(file: string, bytes: BodyInit, status = 200): Response {
  const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';
  const isText = /text|json|xml|javascript/.test(type);
  const { 'Cache-Control': _, ...headers } = headersFor(`/${file}`);
  return new Response(bytes, {
    status,
    headers: { ...headers, 'Content-Type': isText ? `${type}; charset=utf-8` : type },
  });
}

/** A page with our notice inserted, and no other change. */
export const checkedWithLine = (file: string, bytes: Uint8Array<ArrayBuffer>, line: string): Response =>
  checked(file, withLine(new TextDecoder().decode(bytes), line));

/** A page of ours with nothing but a notice. */
export const onlyLine = (file: string, line: string): Response => checked('.html', pageWith(file, line), 503);

/**
 * A response that is not signed, such as the one for an address that does not exist: it is shown, but nothing in it
 * runs, so that it cannot touch what the worker keeps.
 */
export function harmless(response: Response): Response {
  const { body, status, type } = response;
  if (!body || type === 'opaqueredirect') return response;
  return new Response(body, {
    status,
    headers: {
      'Content-Security-Policy': 'sandbox',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': response.headers.get('Content-Type') ?? 'text/html; charset=utf-8',
    },
  });
}
