import type { Site } from '../site/schema.ts';

/** The sections of the site in the order of the navigation; `page` is the address within a language. */
export function sectionsOf({ topics }: Site) {
  return [
    { page: '', name: 'statement' },
    ...(topics.length ? ([{ page: 'legal/', name: 'legal' }] as const) : []),
    { page: 'about/', name: 'about' },
  ] as const;
}
