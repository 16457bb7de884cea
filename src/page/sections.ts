import type { Site } from '../site/schema.ts';

/**
 * The sections of the site in the order of the navigation; `page` is the address within a language.
 * @param hasEvents whether there is a timeline
 */
export function sectionsOf({ topics }: Site, hasEvents: boolean) {
  return [
    { page: '', name: 'statement' },
    ...(topics.length ? ([{ page: 'legal/', name: 'legal' }] as const) : []),
    ...(hasEvents ? ([{ page: 'timeline/', name: 'timeline' }] as const) : []),
    { page: 'about/', name: 'about' },
  ] as const;
}
