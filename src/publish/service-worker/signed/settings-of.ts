import { join } from 'node:path';
import { readPlainText } from '../../../lib/files.ts';
import { formatDay } from '../../../model/languages/dates.ts';
import { type LocaleCode, localeOf } from '../../../model/languages/locales.ts';
import { namespaceOf, signingKeysOf } from '../../../model/site/keys.ts';
import type { Site } from '../../../model/site/schema.ts';
import type { Settings, Words } from './settings.ts';

/**
 * The settings of the service worker of a site.
 * @param root folder of the project, whose content has been checked
 */
export function settingsOf(root: string, site: Site): Settings {
  const locales = [site.original, ...site.languages.filter((locale) => locale !== site.original)];
  return {
    trust: { namespace: namespaceOf(site), keys: signingKeysOf(site) },
    words: Object.fromEntries(locales.map((locale) => [locale, wordsOf(root, locale)])),
  };
}

function wordsOf(root: string, locale: LocaleCode): Words {
  const {
    editions,
    worker: { later: _, blocked: __, ...worker },
  } = JSON.parse(readPlainText(join(root, 'content', 'ui', `${locale}.json`)));
  const { direction } = localeOf(locale);
  return {
    ...worker,
    edition: worker.edition.replace('{{edition}}', editions.number),
    ...(direction === 'rtl' && { isRightToLeft: true }),
    days: Array.from({ length: 12 }, (_, month) =>
      formatDay(`2001-${String(month + 1).padStart(2, '0')}-28`, locale)
        .replace('28', '{{day}}')
        .replace('2001', '{{year}}'),
    ),
  };
}
