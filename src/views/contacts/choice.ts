import type { Contact } from '../../model/contacts/contacts.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';

/** Name of the radio buttons with which a reader chooses a language. */
export const choiceName = 'language';

/**
 * The languages a reader can choose from: each that a contact speaks, the reader's own and the site's first.
 * @returns BCP 47 tags
 */
export function languagesToChoose(contacts: readonly Contact[], locale: LocaleCode): string[] {
  const spoken = contacts.flatMap(({ languages }) => languages);
  return [...new Set([locale, ...readSite().languages, ...spoken])].filter((tag) => spoken.includes(tag));
}

/**
 * Styles that show only the cards of those who speak the chosen language, without a script: `:has()` matches the chosen
 * button. A browser without `:has()` shows all cards and no buttons. On paper all cards are shown.
 */
export function narrowingStyles(tags: readonly string[]): string {
  const others = tags.map(
    (tag) => `.contacts:has([name=${choiceName}][value="${tag}"]:checked) .card:not([data-speaks~="${tag}"])`,
  );
  return `@layer component{@media screen{${others.join()}{display:none}}}`;
}
