import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../../lib/sizes.ts';
import { asHeader, policyOfFiles, policyOfWorker } from './content-security-policy.ts';
import { policyIn } from './policy.ts';

/** A header of the responses to all requests. Every server's configuration is made from these. */
export interface Header {
  readonly name: string;
  /** Value for everything not named below; empty: the header is not sent. */
  readonly value: string;
  /** Values for some files. */
  readonly only: readonly Only[];
}

interface Only {
  /** Path of a file from the root, such as `/kk/index.html`, in which one `*` may match anything. */
  readonly files: string;
  readonly value: string;
}

const always = (name: string, value: string): Header => ({ name, value, only: [] });

/** What may be kept for ever: the name changes when the content does. */
const hashedFiles = ['/_astro/*', '/search/pagefind/fragment/*'] as const;

/** Addresses of the service worker and its list, see `src/publish/service-worker/`. */
const workerFile = '/sw.js';

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

/**
 * The policies of the pages of a site that was built.
 * @param folder the site
 */
export function policiesIn(folder: string): Map<string, string> {
  return new Map(pagesIn(folder).map((page) => [page, policyIn(readFileSync(join(folder, page), 'utf8'))]));
}

/**
 * All headers of a site.
 * @param pages the policy of each page, by its path
 */
export function headersOf(pages: ReadonlyMap<string, string>): Header[] {
  const policies = [...pages]
    .map(([page, policy]) => ({ files: `/${page}`, value: asHeader(policy) }))
    .sort((a, b) => (a.files < b.files ? -1 : 1));
  return [
    {
      name: 'Content-Security-Policy',
      value: policyOfFiles,
      only: [...policies, { files: workerFile, value: policyOfWorker }],
    },
    // For browsers that do not know frame-ancestors.
    always('X-Frame-Options', 'DENY'),
    always('X-Content-Type-Options', 'nosniff'),
    always('Referrer-Policy', 'no-referrer'),
    always('Cross-Origin-Opener-Policy', 'same-origin'),
    always('Cross-Origin-Embedder-Policy', 'require-corp'),
    always('Cross-Origin-Resource-Policy', 'same-origin'),
    always('Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')),
    // Two years. Whether the whole domain is to be encrypted is not for one site of it to say: no includeSubDomains.
    always('Strict-Transport-Security', 'max-age=63072000'),
    {
      name: 'Cache-Control',
      // A page is requested again at each visit (and is mostly unchanged); a CDN keeps it for a minute, so that what is
      // withdrawn is gone a minute after it was published.
      value: 'public, max-age=0, s-maxage=60, must-revalidate',
      only: [
        ...hashedFiles.map((files) => ({ files, value: 'public, max-age=31536000, immutable' })),
        { files: workerFile, value: 'no-cache' },
      ],
    },
  ];
}
