import type { IncomingHttpHeaders } from 'node:http';
import { printable } from './printable.ts';

/** Headers with which a server does more than send a file, and what each does. */
const acting: Readonly<Record<string, string>> = {
  refresh: 'leads the reader elsewhere',
  'set-cookie': 'marks the reader',
  link: 'lets the browser load something else',
  nel: 'has the browser report what the reader does',
  'report-to': 'has the browser report what the reader does',
  'reporting-endpoints': 'has the browser report what the reader does',
  'content-security-policy-report-only': 'has the browser report what the reader does',
  'cross-origin-embedder-policy-report-only': 'has the browser report what the reader does',
  'cross-origin-opener-policy-report-only': 'has the browser report what the reader does',
  'document-policy-report-only': 'has the browser report what the reader does',
  'permissions-policy-report-only': 'has the browser report what the reader does',
  'expect-ct': 'has the browser report what the reader does',
  'public-key-pins': 'can lock readers out',
  'clear-site-data': 'deletes what readers have kept',
  'speculation-rules': 'lets the browser load other pages',
  'no-vary-search': 'shows one page at the address of another',
  'critical-ch': 'asks for more about the reader’s device',
  'accept-ch': 'asks for more about the reader’s device',
  'service-worker-allowed': 'lets a script answer for other addresses',
  sourcemap: 'names another file as the source of a script',
  'x-sourcemap': 'names another file as the source of a script',
  'origin-trial': 'switches on what browsers only try out',
  'content-location': 'gives another address as that of the file',
  'content-range': 'says that this is only a part of the file',
};

/** Types that browsers show or run, by the ending of the files that have them. */
const types: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html'],
  js: ['text/javascript', 'application/javascript', 'application/x-javascript'],
  svg: ['image/svg+xml'],
  xml: ['application/xml', 'text/xml', 'application/atom+xml'],
  json: ['application/json', 'text/json', 'application/feed+json', 'application/manifest+json', 'application/geo+json'],
  png: ['image/png'],
  pdf: ['application/pdf'],
};

/** What a browser treats as a page, or runs. */
const active = /html|xml|svg|script|wasm|multipart|message|x-mixed/;

/**
 * What a response says besides its bytes that changes what a reader gets.
 * @param file path of the file from the root of the site
 * @param isFile whether it is the file itself, and not a redirect to it or a page that says there is none
 * @returns each as the end of a sentence about the file; none when there is nothing
 */
export function hostileHeaders(file: string, headers: IncomingHttpHeaders, isFile = true): string[] {
  const named = Object.entries(headers).flatMap(([name, value]) => {
    const effect = acting[name];
    return effect && value ? [`${show(name, value)}, which ${effect}`] : [];
  });
  const ofFile = isFile ? [...dispositionProblems(headers), ...typeProblems(file, headers)] : [];
  return [...named, ...policyProblems(headers), ...ofFile];
}

const show = (name: string, value: string | readonly string[]) =>
  `${name}: ${printable([value].flat().join(', ')).slice(0, 120)}`;

/** A policy that only restricts is welcome; one that reports, or that loosens isolation on purpose, is not. */
function policyProblems(headers: IncomingHttpHeaders): string[] {
  const { 'content-security-policy': policy = '', 'alt-svc': other = '' } = headers as Record<string, string>;
  return [
    ...(/report-(?:uri|to)/i.test(policy)
      ? [`${show('content-security-policy', policy)}, which has the browser report what the reader does`]
      : []),
    ...(/(?:^|[;,]\s*)sandbox/i.test(policy)
      ? [`${show('content-security-policy', policy)}, which switches parts of the page off`]
      : []),
    // A service at another host; at another port of the same one is usual.
    ...(/="[^":]/.test(other) ? [`${show('alt-svc', other)}, which lets another server answer`] : []),
  ];
}

function dispositionProblems(headers: IncomingHttpHeaders): string[] {
  const disposition = headers['content-disposition'];
  return disposition === undefined || /^\s*inline\s*$/i.test(disposition)
    ? []
    : [
        `${show('content-disposition', disposition)}, which makes a download of the page or gives the file another name`,
      ];
}

function typeProblems(file: string, headers: IncomingHttpHeaders): string[] {
  const written = headers['content-type'];
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const wanted = types[ending];
  if (written === undefined) {
    const isSniffed = !/nosniff/i.test(String(headers['x-content-type-options'] ?? ''));
    return wanted && !isSniffed ? ['no content-type, though browsers are told not to look for themselves'] : [];
  }
  const [type = '', ...parameters] = written
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const isWrong = wanted ? !wanted.includes(type) : active.test(type);
  if (isWrong) return [`${show('content-type', written)}, which is the wrong type`];
  const charset = parameters.find((parameter) => parameter.startsWith('charset'));
  const isText = /^text\/|javascript|json|xml/.test(type);
  const isUtf8 = charset === undefined || /^charset\s*=\s*["']?utf-?8["']?$/.test(charset);
  const isTwice = parameters.filter((parameter) => parameter.startsWith('charset')).length > 1;
  return isText && (!isUtf8 || isTwice) ? [`${show('content-type', written)}, which is the wrong encoding`] : [];
}
