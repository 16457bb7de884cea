/*
 * The headers of a published site: one set for pages, one for all other files. They are the same for every build, so
 * that a server is configured once; `deploy/` has them for nginx and Caddy, `public/_headers` for Netlify and
 * Cloudflare Pages. The policy of a page is in the page (`policy.ts`).
 */

/** Features of browsers that nothing here uses: https://www.w3.org/TR/permissions-policy/ */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

const always: Readonly<Record<string, string>> = {
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The service worker of another address of the site reads files here, to check and to show them; all are public.
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  // Two years. No `includeSubDomains`: one site does not decide for the whole domain.
  'Strict-Transport-Security': 'max-age=63072000',
};

/** A page cannot forbid in its own policy that it is framed: https://www.w3.org/TR/CSP3/#meta-element */
const policyOfPages = "frame-ancestors 'none'";

/** Opened by themselves, other files load nothing and run nothing. */
const policyOfFiles = `default-src 'none';connect-src 'self';${policyOfPages}`;

/** The service worker fetches the pages and, when its address is blocked, takes them from the copies of the site. */
const policyOfWorker = `default-src 'none';connect-src 'self' https:;${policyOfPages}`;

const policyOf = (path: string) => {
  if (path === '/sw.js') return policyOfWorker;
  return isPage(path) ? policyOfPages : policyOfFiles;
};

const isPage = (path: string) => /(?:\/|\.html)$/.test(path);

/** Files whose name changes when their content does. */
const isHashed = (path: string) => path.startsWith('/_astro/');

/**
 * A page is requested again at each visit (and is mostly unchanged); a CDN keeps it for a minute, so that what is
 * withdrawn is gone a minute after it was published.
 */
const cachingOf = (path: string) => {
  if (isHashed(path)) return 'public, max-age=31536000, immutable';
  return path === '/sw.js' ? 'no-cache' : 'public, max-age=0, s-maxage=60, must-revalidate';
};

/**
 * @param path of an address of the site, such as `/kk/` or `/icon.svg`, without a query
 * @returns the headers of its response by their names, without the type, which the server knows
 */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyOf(path),
  ...always,
  'Cache-Control': cachingOf(path),
});
