import { documentIn } from '../../model/documents/entries.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { organisationNames } from '../../model/organisations/names.ts';
import { readSite } from '../../model/site/site.ts';

/** The statement as bibliographies describe it: https://docs.citationstyles.org/en/stable/specification.html */
export interface Item {
  readonly id: string;
  readonly type: 'document';
  readonly title: string;
  /** Of a translation only. */
  readonly 'original-title'?: string;
  /** Organisations: a name that is not split. */
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]] };
  readonly genre: string;
  readonly medium?: string;
  /** BCP 47 tag. */
  readonly language: LocaleCode;
  readonly URL: string;
}

/**
 * Describes the statement as published here. No day of access is given: that is the reader's.
 * @param locale the version that is cited: its title, its address
 * @param writtenIn language of the work that cites it: names of the organisations, kind of document
 */
export async function describeStatement(locale: LocaleCode, writtenIn = locale): Promise<Item> {
  const { address, issued, original } = readSite();
  const t = await translatorFor(writtenIn);
  const titleIn = async (code: LocaleCode) => (await documentIn('statement', code)).data.title;
  const [year = 0, month = 0, day = 0] = issued.split('-').map(Number);
  return {
    id: `statement-${issued}-${locale}`,
    type: 'document',
    title: await titleIn(locale),
    ...(locale !== original && { 'original-title': await titleIn(original) }),
    author: (await organisationNames(writtenIn)).map((literal) => ({ literal })),
    issued: { 'date-parts': [[year, month, day]] },
    genre: t('cite.genre'),
    language: locale,
    URL: address + pathOf(locale, ''),
  };
}
