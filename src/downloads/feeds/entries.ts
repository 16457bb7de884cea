import { translatorFor } from '../../model/interface/strings.ts';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { topicPage, topicsIn } from '../../model/legal/topics.ts';
import { organisationNames } from '../../model/organisations/names.ts';
import { readSite } from '../../model/site/site.ts';
import { statementParts } from '../../model/statement/statement-text.ts';
import { latestDay, topicUpdated } from './days.ts';
import { statementHtml } from './html.ts';

/** What a feed says of a page. */
export interface FeedEntry {
  /** The canonical address, which is also the entry's id: it never changes. */
  readonly address: string;
  readonly title: string;
  /** The organisations for the statement; the pages on the law are not theirs. */
  readonly authors: readonly string[];
  /** In plain words. */
  readonly summary: string;
  /** The whole text as HTML, or nothing when the page has to be opened. */
  readonly html?: string;
  /** ISO 8601 calendar dates. */
  readonly published?: string;
  readonly updated: string;
}

/** The statement, and below it the pages on the law, in a language. */
export async function feedEntries(locale: LocaleCode): Promise<[FeedEntry, ...FeedEntry[]]> {
  const { address, issued } = readSite();
  const { title, review, paragraphs } = await statementParts(locale);
  const topics = await topicsIn(locale);
  const t = await translatorFor(locale);
  return [
    {
      address: address + pathOf(locale, ''),
      title,
      authors: await organisationNames(locale),
      summary: paragraphs[0]?.text ?? '',
      html: statementHtml(paragraphs, address + pathOf(locale, '')),
      published: issued,
      updated: latestDay([issued, review?.date]),
    },
    ...(await Promise.all(
      topics.map(async ({ name, entry }) => ({
        address: address + pathOf(locale, topicPage(name)),
        title: entry.data.title,
        authors: [t('feeds.editors')],
        summary: entry.data.description,
        updated: await topicUpdated(name, locale),
      })),
    )),
  ];
}
