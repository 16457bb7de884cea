import type { Site } from '../../model/site/schema.ts';

/**
 * The sections of the site in the order of the navigation; `page` is the address within a language. Pages about the
 * edition are linked in the footer: the navigation, languages included, takes two lines on a phone.
 * @param has which optional pages the site has
 */
export function sectionsOf({ topics }: Site, has: { readonly events: boolean; readonly contacts: boolean }) {
  return [
    { page: '', name: 'statement' },
    ...(topics.length ? ([{ page: 'legal/', name: 'legal' }] as const) : []),
    ...(has.events ? ([{ page: 'timeline/', name: 'timeline' }] as const) : []),
    ...(has.contacts ? ([{ page: 'contacts/', name: 'contacts' }] as const) : []),
    { page: 'press/', name: 'press' },
  ] as const;
}
