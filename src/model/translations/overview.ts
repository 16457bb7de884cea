import { memoizeInBuild } from '../../lib/memoize.ts';
import { readContent } from '../documents/content.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';
import { type Document, documentsOf } from './documents.ts';
import type { SignedReview } from './review.ts';
import { type State, translationsOf } from './state.ts';
import { type Summary, summaryOf } from './summary.ts';

/** What the public page shows about some documents in a language. */
export interface Line {
  /** The folder in `content/` of a text; `notes` for all of them; `rest` for strings and data. */
  readonly name: string;
  readonly counts: Readonly<Record<State, number>>;
  readonly total: number;
  /** Only of a text; undefined when nobody has signed a review. */
  readonly review: SignedReview | undefined;
}

/** The lines of a language, and all of them together. */
export interface Overview {
  readonly locale: LocaleCode;
  readonly lines: readonly Line[];
  readonly all: Line;
}

/** The state of each language, for the public page. */
export const overviews = memoizeInBuild((): readonly Overview[] => {
  const root = process.cwd();
  const site = readSite(root);
  const locales = translationsOf(site);
  // Document by document, so that the translations of an original are handled together.
  const summaries = documentsOf(root, site).flatMap((document) =>
    locales.map((locale) => ({ document, locale, ...summaryOf(document.name, document.kind, locale) })),
  );
  return locales.map((locale) => {
    const here = summaries.filter((summary) => summary.locale === locale);
    const lines = Map.groupBy(here, ({ document }) => lineOf(document));
    return { locale, lines: [...lines].map(([name, those]) => sum(name, those)), all: sum('all', here) };
  });
});

/**
 * The title of a text in a language; when it is not translated, the original's.
 * @param name the text's folder in `content/`
 * @returns the title and the language it is in
 */
export function titleOf(name: string, locale: LocaleCode): { title: string; lang: LocaleCode } {
  const content = readContent();
  const here = content.find(name, locale);
  const { original } = readSite();
  const { fields } = here ?? content.read(name, original);
  return { title: (fields as { title?: string } | null)?.title ?? name, lang: here ? locale : original };
}

function lineOf({ name, kind }: Document): string {
  if (kind !== 'text') return 'rest';
  return name.startsWith('notes/') ? 'notes' : name;
}

function sum(name: string, summaries: readonly Summary[]): Line {
  const [{ review } = { review: undefined }, ...others] = summaries;
  const count = (state: State) => summaries.reduce((number, { counts }) => number + counts[state], 0);
  return {
    name,
    counts: {
      current: count('current'),
      stale: count('stale'),
      unconfirmed: count('unconfirmed'),
      missing: count('missing'),
    },
    total: summaries.reduce((number, { total }) => number + total, 0),
    review: others.length === 0 && typeof review === 'object' ? review : undefined,
  };
}
