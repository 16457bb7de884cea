import type { Site } from '../../model/site/schema.ts';
import { securityPath } from '../security-headers/security-text.ts';

/** An address that redirects to another one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Where things are looked for out of habit, and where they are. */
export function redirectsOf({ security }: Site): Redirect[] {
  return [
    { from: '/favicon.ico', to: '/icon.svg' },
    { from: '/sitemap.xml', to: '/sitemap-index.xml' },
    // https://www.rfc-editor.org/rfc/rfc9116#section-3
    ...(security ? [{ from: '/security.txt', to: securityPath }] : []),
  ];
}
