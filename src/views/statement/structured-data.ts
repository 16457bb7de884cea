import type { CreativeWork, NewsArticle, Organization, WithContext } from 'schema-dts';
import { documentIn } from '../../model/documents/entries.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { organisationNames } from '../../model/organisations/names.ts';
import { readSite } from '../../model/site/site.ts';

/** Absolute address of the statement in a language; it also identifies the statement in this data. */
export const statementAt = (locale: LocaleCode) => readSite().address + pathOf(locale, '');

/** An organisation is identified alike in every language. */
export const organisationAt = (id: string) => `${readSite().address}/#${id}`;

/** The statement on its own page, with the names of who issued it: https://schema.org/NewsArticle */
export async function describeStatementPage(locale: LocaleCode): Promise<WithContext<NewsArticle>> {
  const names = await organisationNames(locale);
  const issuers = readSite().organisations.map(
    (id, index): Organization => ({ '@type': 'Organization', '@id': organisationAt(id), name: names[index] ?? '' }),
  );
  return { '@context': 'https://schema.org', ...(await describeArticle(locale)), author: issuers };
}

/** The statement in a language, with the organisations by their identifiers. */
export async function describeArticle(locale: LocaleCode): Promise<Exclude<NewsArticle, string>> {
  const { address, issued, languages, organisations, original } = readSite();
  const { title } = (await documentIn('statement', locale)).data;
  const version = (code: LocaleCode): CreativeWork => ({
    '@id': statementAt(code),
    '@type': 'NewsArticle',
    inLanguage: code,
  });
  return {
    '@type': 'NewsArticle',
    '@id': statementAt(locale),
    url: statementAt(locale),
    headline: title,
    datePublished: issued,
    inLanguage: locale,
    image: address + pathOf(locale, 'card.png'),
    author: organisations.map((id) => ({ '@id': organisationAt(id) })),
    publisher: organisations.map((id) => ({ '@id': organisationAt(id) })),
    ...(locale === original
      ? { workTranslation: languages.filter((code) => code !== original).map(version) }
      : { translationOfWork: version(original) }),
  };
}
