import { getEntry } from 'astro:content';
import type { BreadcrumbList, Graph, Organization, Person, Quotation as QuotationData } from 'schema-dts';
import { contactsIn } from '../../model/contacts/contacts.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { wordsOf } from '../../model/press/passages.ts';
import type { Quotation } from '../../model/press/quotations.ts';
import { readSite } from '../../model/site/site.ts';
import { personOf } from '../../model/statement/speakers.ts';
import { type Speaker, statementParts } from '../../model/statement/statement-text.ts';
import { contactPointOf } from '../contacts/structured-data.ts';
import { describeArticle, organisationAt, statementAt } from '../statement/structured-data.ts';

/**
 * The statement, who issued it and who is quoted in it, in schema.org's vocabulary: https://schema.org/NewsArticle
 * @param title name of the press page
 */
export async function describePress(
  locale: LocaleCode,
  title: string,
  quotations: readonly Quotation[],
): Promise<Graph> {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...(await describeArticle(locale)),
        // The statement is theirs in every language; no licence is named, as none was given.
        copyrightHolder: readSite().organisations.map((id) => ({ '@id': organisationAt(id) })),
        usageInfo: `${readSite().address}${pathOf(locale, 'press/')}#terms`,
      },
      ...(await describeOrganisations(locale)),
      ...(await Promise.all(quotations.map((quotation) => describeQuotation(quotation, locale)))),
      await describePath(locale, title),
    ],
  };
}

async function describeOrganisations(locale: LocaleCode): Promise<Organization[]> {
  const contacts = await contactsIn(locale);
  return Promise.all(
    readSite().organisations.map(async (id): Promise<Organization> => {
      const { name, fullName } = (await getEntry('organisations', id))?.data ?? {};
      const people = contacts.filter(({ organisation }) => organisation.id === id);
      return {
        '@type': 'Organization',
        '@id': organisationAt(id),
        name: name?.[locale] ?? '',
        ...(fullName && { legalName: fullName[locale] ?? '' }),
        ...(people.length > 0 && { contactPoint: people.map(contactPointOf) }),
      };
    }),
  );
}

/** The speaker made the words; `spokenByCharacter` is for characters of fiction. */
async function describeQuotation({ passage }: Quotation, locale: LocaleCode): Promise<QuotationData> {
  const { original } = readSite();
  return {
    '@type': 'Quotation',
    url: `${statementAt(locale)}#${passage.paragraph}`,
    text: wordsOf(passage),
    inLanguage: locale,
    creator: await describeSpeaker(passage.speaker),
    isPartOf: { '@id': statementAt(locale) },
    ...(locale !== original && {
      translationOfWork: { '@type': 'Quotation', url: `${statementAt(original)}#${passage.paragraph}` },
    }),
  };
}

async function describeSpeaker({ id, name, role, organisation }: Speaker): Promise<Person | Organization> {
  if (!(await personOf(id))) return { '@type': 'Organization', name };
  return {
    '@type': 'Person',
    name,
    ...(role && { jobTitle: role }),
    ...(organisation && { affiliation: { '@type': 'Organization', name: organisation } }),
  };
}

async function describePath(locale: LocaleCode, title: string): Promise<BreadcrumbList> {
  const statement = await statementParts(locale);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: statement.title, item: statementAt(locale) },
      { '@type': 'ListItem', position: 2, name: title, item: `${readSite().address}${pathOf(locale, 'press/')}` },
    ],
  };
}
