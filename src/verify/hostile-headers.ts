import type { IncomingHttpHeaders } from 'node:http';
import { t } from './messages.ts';
import { printable } from './printable.ts';

/** Headers with which a server does more than send a file, and what each does. */
const acting: Readonly<Record<string, string>> = {
  refresh: t('header.elsewhere'),
  'set-cookie': t('header.marks'),
  link: t('header.loads'),
  nel: t('header.reports'),
  'report-to': t('header.reports'),
  'reporting-endpoints': t('header.reports'),
  'content-security-policy-report-only': t('header.reports'),
  'cross-origin-embedder-policy-report-only': t('header.reports'),
  'cross-origin-opener-policy-report-only': t('header.reports'),
  'document-policy-report-only': t('header.reports'),
  'permissions-policy-report-only': t('header.reports'),
  'expect-ct': t('header.reports'),
  'public-key-pins': t('header.locksOut'),
  'clear-site-data': t('header.deletes'),
  'speculation-rules': t('header.loadsPages'),
  'no-vary-search': t('header.otherAddress'),
  'critical-ch': t('header.asks'),
  'accept-ch': t('header.asks'),
  'service-worker-allowed': t('header.answers'),
  sourcemap: t('header.source'),
  'x-sourcemap': t('header.source'),
  'origin-trial': t('header.trial'),
  'content-location': t('header.location'),
  'content-range': t('header.part'),
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
 * What a response does, by its headers, that changes what a reader gets.
 * @param file path of the file from the root of the site
 * @param isFile whether it is the file itself, and not a redirect to it or a page that says there is none
 * @returns each as the end of a sentence about the file; none when there is nothing
 */
export function hostileHeaders(file: string, headers: IncomingHttpHeaders, isFile = true): string[] {
  const named = Object.entries(headers).flatMap(([name, value]) => {
    const effect = acting[name];
    return effect && value ? [which(name, value, effect)] : [];
  });
  const ofFile = isFile ? [...dispositionProblems(headers), ...typeProblems(file, headers)] : [];
  return [...named, ...policyProblems(headers), ...ofFile];
}

/** Names a header, and what it does. */
const which = (name: string, value: string | readonly string[], effect: string) =>
  t('which', { header: `${name}: ${printable([value].flat().join(', ')).slice(0, 120)}`, effect });

/** A policy that only restricts is harmless; one that reports, or that loosens isolation, is not. */
function policyProblems(headers: IncomingHttpHeaders): string[] {
  const { 'content-security-policy': policy = '', 'alt-svc': other = '' } = headers as Record<string, string>;
  return [
    ...(/report-(?:uri|to)/i.test(policy) ? [which('content-security-policy', policy, t('header.reports'))] : []),
    ...(/(?:^|[;,]\s*)sandbox/i.test(policy) ? [which('content-security-policy', policy, t('header.sandbox'))] : []),
    // A service on another host; on another port of the same host it is usual.
    ...(/="[^":]/.test(other) ? [which('alt-svc', other, t('header.otherServer'))] : []),
  ];
}

function dispositionProblems(headers: IncomingHttpHeaders): string[] {
  const disposition = headers['content-disposition'];
  return disposition === undefined || /^\s*inline\s*$/i.test(disposition)
    ? []
    : [which('content-disposition', disposition, t('header.download'))];
}

function typeProblems(file: string, headers: IncomingHttpHeaders): string[] {
  const written = headers['content-type'];
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const wanted = types[ending];
  if (written === undefined) {
    const isSniffed = !/nosniff/i.test(String(headers['x-content-type-options'] ?? ''));
    return wanted && !isSniffed ? [t('header.noType')] : [];
  }
  const [type = '', ...parameters] = written
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const isWrong = wanted ? !wanted.includes(type) : active.test(type);
  if (isWrong) return [which('content-type', written, t('header.wrongType'))];
  const charset = parameters.find((parameter) => parameter.startsWith('charset'));
  const isText = /^text\/|javascript|json|xml/.test(type);
  const isUtf8 = charset === undefined || /^charset\s*=\s*["']?utf-?8["']?$/.test(charset);
  const isTwice = parameters.filter((parameter) => parameter.startsWith('charset')).length > 1;
  return isText && (!isUtf8 || isTwice) ? [which('content-type', written, t('header.wrongEncoding'))] : [];
}
