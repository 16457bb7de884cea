import type { Site } from '../../model/site/schema.ts';

/**
 * The sections of the site in the order of the navigation; `page` is the address within a language. What is about
 * the edition stands at the foot of every page: the navigation takes two lines of a phone, languages included.
 * @param has which of the pages that not every statement has are there
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
