import { drawQrCode, margin } from '../../lib/qr-code.ts';
import { contactsIn } from '../../model/contacts/contacts.ts';
import { asPublished, languageList } from '../../model/contacts/words.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { separatorsOf } from '../../model/languages/separators.ts';
import { demands, keyFacts } from '../../model/press/facts.ts';
import { readSite } from '../../model/site/site.ts';
import { typesetPdf } from '../typst/pdf.ts';
import { explainLeaflet } from './leaflet-length.ts';
import { paperData } from './paper-data.ts';

/** A leaflet needs something to say: a site without key facts or demands has none. */
export const hasLeaflet = async (): Promise<boolean> => (await demands()).length > 0 && (await keyFacts()).length > 0;

/**
 * The leaflet: one sheet of A4, printed on both sides and folded like a letter, with demands, facts and contacts.
 * @throws Error with a sentence when the text of a panel is too long
 */
export async function leafletPdf(locale: LocaleCode): Promise<Uint8Array<ArrayBuffer>> {
  const paper = await paperData(locale);
  const t = await translatorFor(locale);
  const { comma } = separatorsOf(locale);
  const contacts = await contactsIn(locale);
  const excerpts = (list: Awaited<ReturnType<typeof keyFacts>>) =>
    list.map(({ paragraph, excerpt }) => ({ paragraph, words: excerpt[locale] ?? '' }));
  const facts = excerpts(await keyFacts());
  const [first] = contacts;
  try {
    return await typesetPdf('src/downloads/pdf/leaflet.typ', {
      ...paper,
      facts,
      factsTitle: t('press.facts'),
      demands: excerpts(await demands()),
      demandsTitle: t('leaflet.demands'),
      paragraphNumbers: t('leaflet.numbers'),
      people: contacts.map((contact) => ({
        name: contact.name,
        office: [contact.role, contact.organisation.name].filter(Boolean).join(comma),
        languages: languageList(contact, locale),
        channels: contact.channels
          .filter(({ href }) => /^(?:tel|mailto):/.test(href))
          .map(({ href, display }) => ({ href, text: display, call: href.startsWith('tel:') })),
      })),
      contactsTitle: t('contacts.title'),
      published: first ? asPublished(t, first, readSite().issued, locale) : '',
      readTitle: t('cover.read'),
      code: codeOf(paper.address),
      codeLabel: t('passOn.codeLabel', { address: paper.address }),
    });
  } catch (error) {
    throw explainLeaflet(error, locale, facts);
  }
}

/** A QR code with its margin as an SVG document. */
function codeOf(address: string): string {
  const { size, path } = drawQrCode(address);
  const width = size + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${width} ${width}"><path d="${path}"/></svg>`;
}
