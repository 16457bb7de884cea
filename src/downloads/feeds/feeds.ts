import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { pathOf } from '../../model/languages/addresses.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { latestDay } from './days.ts';
import { type FeedEntry, feedEntries } from './entries.ts';

/** A feed that every language has. */
export interface Feed {
  readonly name: string;
  /** Address within the language. */
  readonly page: string;
  /** Media type, by which feed readers find it in a page's head. */
  readonly type: string;
  readonly write: (locale: LocaleCode) => Promise<string>;
}

export const atom: Feed = { name: 'Atom', page: 'feed.xml', type: 'application/atom+xml', write: atomFeed };
export const json: Feed = { name: 'JSON Feed', page: 'feed.json', type: 'application/feed+json', write: jsonFeed };

/** Midnight UTC, as a day has no time. */
const instant = (day: string) => new Date(`${day}T00:00:00Z`);

/** @returns an Atom feed: https://www.rfc-editor.org/rfc/rfc4287 */
async function atomFeed(locale: LocaleCode): Promise<string> {
  const { address } = readSite();
  const entries = await feedEntries(locale);
  return generateAtomFeed(
    {
      xml: { lang: locale },
      id: address + pathOf(locale, atom.page),
      title: { value: entries[0].title },
      updated: updatedOf(entries),
      links: [
        { rel: 'self', href: address + pathOf(locale, atom.page), type: atom.type },
        { rel: 'alternate', href: address + pathOf(locale, ''), type: 'text/html', hreflang: locale },
      ],
      entries: entries.map((entry) => ({
        id: entry.address,
        title: { value: entry.title },
        authors: entry.authors.map((name) => ({ name })),
        links: [{ rel: 'alternate', href: entry.address, type: 'text/html', hreflang: locale }],
        ...(entry.published && { published: instant(entry.published) }),
        updated: instant(entry.updated),
        summary: { value: entry.summary },
        ...(entry.html && { content: { type: 'html', value: entry.html } }),
      })),
    },
    { strict: true },
  );
}

/** @returns a JSON Feed: https://www.jsonfeed.org/version/1.1/ */
async function jsonFeed(locale: LocaleCode): Promise<string> {
  const { address } = readSite();
  const entries = await feedEntries(locale);
  const feed = generateJsonFeed(
    {
      title: entries[0].title,
      home_page_url: address + pathOf(locale, ''),
      feed_url: address + pathOf(locale, json.page),
      language: locale,
      items: entries.map((entry) => ({
        id: entry.address,
        url: entry.address,
        title: entry.title,
        authors: entry.authors.map((name) => ({ name })),
        summary: entry.summary,
        ...(entry.html ? { content_html: entry.html } : { content_text: entry.summary }),
        ...(entry.published && { date_published: instant(entry.published) }),
        date_modified: instant(entry.updated),
        language: locale,
      })),
    },
    { strict: true },
  );
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function updatedOf(entries: readonly FeedEntry[]): Date {
  return instant(latestDay(entries.map(({ updated }) => updated)));
}
