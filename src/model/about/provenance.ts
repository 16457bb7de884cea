import type { Translator } from '../interface/translator.ts';
import { pathOf } from '../languages/addresses.ts';
import { formatDay } from '../languages/dates.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { lastChange } from '../site/last-change.ts';
import type { Site } from '../site/schema.ts';
import { keyLine, verifyPage } from './key-line.ts';

/** The provenance that every file for use outside the site contains. */
export interface Provenance {
  /** Day of the edition: ISO 8601 calendar date. */
  readonly day: string;
  /** Absolute address of the statement in the language. */
  readonly address: string;
  /** Sentence that names the address and the day. */
  readonly copy: string;
  /** Introduces the address at which a copy can be checked. */
  readonly check: string;
  /** Absolute address of the page that says how to check a copy. */
  readonly verify: string;
  /** Line that names the publisher’s key; undefined when the site has no key. */
  readonly key: string | undefined;
}

/** Where a file comes from, of which day it is, and how to check that nothing in it has been changed. */
export function provenanceOf(t: Translator, locale: LocaleCode, site: Site): Provenance {
  const day = lastChange(process.cwd());
  const address = site.address + pathOf(locale, '');
  return {
    day,
    address,
    copy: t('offline.copy', { address, date: formatDay(day, locale) }),
    check: t('offline.verify'),
    verify: site.address + pathOf(locale, verifyPage),
    key: keyLine(t, site),
  };
}
