import { sha256 } from '../../lib/hash.ts';
import { provenanceOf } from '../../model/about/provenance.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import { numberWord } from '../../model/interface/translator.ts';
import { formatDay } from '../../model/languages/dates.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { separatorsOf } from '../../model/languages/separators.ts';
import { demands } from '../../model/press/facts.ts';
import { readSite } from '../../model/site/site.ts';
import { textFile } from '../../model/standalone/addresses.ts';
import { statementParts } from '../../model/statement/statement-text.ts';
import { unformatted, unformattedAddress } from './messenger.ts';
import { plainText } from './text.ts';

/**
 * A short message to be forwarded: headline, demands, address, day of the edition, and what a copy is checked with. Each
 * paragraph is one line, which a messenger breaks as wide as its screen is; an address has a line of its own.
 */
export async function forwardMessage(locale: LocaleCode): Promise<string> {
  const site = readSite();
  const t = await translatorFor(locale);
  const { title } = await statementParts(locale);
  const count = site.organisations.length;
  const kicker = t('statement.kicker', { count, number: numberWord(t, count, locale) });
  const wanted = (await demands()).flatMap(({ excerpt }) => excerpt[locale] ?? []);
  const { day, address, verify, key } = provenanceOf(t, locale, site);
  const sum = sha256(await plainText(locale));
  const paragraphs = [
    [unformatted(title)],
    [unformatted([kicker, formatDay(site.issued, locale)].join(separatorsOf(locale).comma))],
    wanted.length > 0 ? [`${t('leaflet.demands')}:`, ...wanted.map((words) => `• ${unformatted(words)}`)] : [],
    [`${t('cover.read')}:`, unformattedAddress(address)],
    [t('message.check', { date: formatDay(day, locale) }), unformattedAddress(verify)],
    [t('message.sum', { file: textFile }), sum, ...(key ? [key] : [])],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n');
}
