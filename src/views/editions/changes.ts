import { getEntry } from 'astro:content';
import type { Changes } from '../../model/editions/changes.ts';
import type { Translator } from '../../model/interface/translator.ts';
import { splitPath } from '../../model/languages/addresses.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';

/** What changed in a page or a file, in words of a language. */
interface Change {
  /** Address of the page; data has none. */
  readonly href: string | undefined;
  readonly name: string;
  readonly what: string;
}

/** The changes of an edition, page by page. */
export function describeChanges(changes: Changes, t: Translator, locale: LocaleCode): Promise<Change[]> {
  return Promise.all(
    Object.entries(changes).map(async ([name, words]) => ({
      ...(await nameOf(name, t, locale)),
      what: whatOf(words, t),
    })),
  );
}

async function nameOf(
  name: string,
  t: Translator,
  locale: LocaleCode,
): Promise<{ href: string | undefined; name: string }> {
  const page = splitPath(`/${name}`);
  if (!page || name.endsWith('…')) return { href: undefined, name: name === '*' ? t('editions.everything') : name };
  const [folder, topic = ''] = page.page.split('/');
  const law = folder === 'legal' ? await getEntry('legal', `${topic}/${locale}`) : undefined;
  const titles = [
    page.page === '' && t('sections.statement'),
    folder === 'about' && t('sections.about'),
    folder === 'legal' && (law?.data.title ?? t('sections.legal')),
    page.page.startsWith('#') && t('notes.heading'),
  ];
  const title = titles.find(Boolean) || page.page;
  return {
    href: law || folder !== 'legal' ? `/${name}` : undefined,
    name: `${title} (${localeOf(page.locale).nativeName})`,
  };
}

/** `p3 +p5-p6 head`, as `changes.ts` of the model writes it, in words. */
function whatOf(words: string, t: Translator): string {
  const all = words.split(' ');
  const numbers = (sign: string) =>
    all
      .filter((word) => word.startsWith(`${sign}p`))
      .map((word) => word.slice(sign.length).replace(/p/g, '').replace('-', '–'));
  const list = (sign: string) => numbers(sign).join(', ');
  const changes = [
    all.includes('*') && t('editions.changed'),
    all.includes('+*') && t('editions.new'),
    all.includes('-*') && t('editions.gone'),
    all.includes('head') && t('editions.head'),
    all.includes('other') && t('editions.other'),
    all.includes('contacts') && t('editions.contacts'),
    list('') && t('editions.paragraphsChanged', { list: list('') }),
    list('+') && t('editions.paragraphsAdded', { list: list('+') }),
    list('-') && t('editions.paragraphsRemoved', { list: list('-') }),
  ];
  return changes.filter(Boolean).join('; ');
}
