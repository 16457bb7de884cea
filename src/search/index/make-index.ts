import type { LocaleCode } from '../../model/languages/locales.ts';
import { articlesIn } from '../../model/stemming/articles.ts';
import { daysIn, monthsOf } from '../../model/stemming/dates.ts';
import { isStopWord, rulesOf, withoutAttached } from '../../model/stemming/languages.ts';
import { normalise, wordsOf } from '../../model/stemming/text.ts';
import type { FirstIndex, IndexedForm } from '../format/index-format.ts';
import { type ReadPage, telephone } from './extract-text.ts';
import { mistakable } from './mistakable.ts';
import { placeAliases } from './place-aliases.ts';
import { withoutRepeated } from './repeated-forms.ts';
import type { SameThing } from './synonyms.ts';

/** No word that is looked for is longer; a checksum is. */
const longest = 40;

/**
 * The first index of a language: every form with the parts in which it stands, and the aliases.
 * @param pages the pages of the language, as they were rendered
 * @param things what has several names
 * @param elsewhere words in Latin letters in the index of another language: those that are in names of sources alone are left
 * to it
 */
export function makeIndex(
  pages: readonly ReadPage[],
  things: readonly SameThing[],
  locale: LocaleCode,
  elsewhere: ReadonlySet<string> = new Set(),
): FirstIndex {
  const forms = new Map<string, Set<number>>();
  const days = new Map<string, Set<number>>();
  const articles = new Map<string, Set<number>>();
  const dates = new Map<string, Map<string, Set<number>>>();
  const months = monthsOf(locale);
  const texts: string[][] = [];
  const starts = new Map<string, number>();
  const phones = new Map<string, { number: string; posting: number }>();
  const indexed = pages.map((page) => {
    const first = texts.length;
    starts.set(page.path, first);
    // A part without an id is the page itself, with what is beside the text.
    const beside = [
      withoutPaths(page.sideText),
      ...page.units.filter(({ anchor }) => anchor === '').map(({ text }) => text),
    ].join(' ');
    const parts = page.units.filter(({ anchor }) => anchor !== '');
    const anchors = ['', '', ...parts.map(({ anchor }) => anchor)];
    for (const [number, text] of [page.title, beside, ...parts.map(({ text }) => text)].entries()) {
      const words = wordsOf(withoutAttached(normalise(text.replace(telephone, ' ')), locale));
      texts.push(words);
      for (const article of articlesIn(words, locale))
        articles.set(article, (articles.get(article) ?? new Set()).add(first + number));
      for (const { day, year } of daysIn(words, months)) {
        days.set(day, (days.get(day) ?? new Set()).add(first + number));
        if (!year) continue;
        const years = dates.get(day) ?? new Map<string, Set<number>>();
        years.set(year, (years.get(year) ?? new Set()).add(first + number));
        dates.set(day, years);
      }
      for (const word of words) {
        if (isStopWord(word) || (word.length < 2 && !/\d/.test(word)) || word.length > longest) continue;
        forms.set(word, (forms.get(word) ?? new Set()).add(first + number));
      }
    }
    // What stands in the text need not be found next to it.
    for (const places of forms.values()) {
      if (places.has(first + 1) && [...places].some((place) => place > first + 1)) places.delete(first + 1);
    }
    for (const { number, anchor } of page.phones) {
      const posting = first + Math.max(1, anchors.indexOf(anchor));
      phones.set(`${number} ${posting}`, { number, posting });
    }
    return { path: page.path, title: page.title, anchors };
  });
  const aliases = placeAliases(things, texts, locale, (path) => starts.get(path));
  const all: IndexedForm[] = [
    ...[...forms].map(([form, postings]) => ({ form, postings: [...postings] })),
    ...[...days]
      .filter(([day, there]) => !isSeenByItsWords(day, there, forms, months))
      .map(([form, postings]) => ({ form, alias: 'name' as const, postings: [...postings] })),
    // The year says something where a day is named in several.
    ...[...dates]
      .filter(([, years]) => years.size > 1)
      .flatMap(([day, years]) =>
        [...years].map(([year, postings]) => ({
          form: `${day}.${year}`,
          alias: 'name' as const,
          postings: [...postings],
        })),
      ),
    ...[...articles]
      .filter(([article, there]) => !isSeenByTheWord(article, there, forms, locale))
      .map(([article, postings]) => ({ form: `${article}.`, alias: 'name' as const, postings: [...postings] })),
    ...aliases,
  ];
  const nextToText = new Set(
    indexed.flatMap(({ path, anchors }) => (anchors.length > 2 ? [(starts.get(path) ?? 0) + 1] : [])),
  );
  const isElsewhere = ({ form, alias, postings }: IndexedForm) =>
    !alias && elsewhere.has(form) && postings.every((place) => nextToText.has(place));
  const pageOf = indexed.flatMap(({ anchors }, page) => anchors.map(() => page));
  const left = withoutRepeated(
    all.filter((form) => !isElsewhere(form)),
    (posting) => nextToText.has(posting),
    (posting) => pageOf[posting] ?? 0,
    locale,
  );
  const index = { pages: indexed, forms: left, phones: [...phones.values()] };
  return {
    ...index,
    // What is alike packs well: words with the same beginning, names of the same thing.
    forms: [...index.forms, ...mistakable(index, locale)].sort(
      (a, b) =>
        compare(a.alias ?? '', b.alias ?? '') ||
        (a.alias ? compare(String(a.postings), String(b.postings)) : 0) ||
        compare(a.form, b.form),
    ),
  };
}

/** The path of an address after its host. */
const path = /(\.[a-z]{2,})\/\S*/g;
/** In a path, the number of a document: K1400000235. */
const documentNumber = /(?:^|\/)([A-Z]\w*\d{5,})/;

/** A text in which addresses of sources are their hosts and numbers of documents: a path is no sentence. */
const withoutPaths = (text: string) =>
  text.replace(path, (whole, host) => `${host} ${documentNumber.exec(whole)?.[1] ?? ''}`);

/** Whether the parts in which an article is named are those that have both its number and the word. */
function isSeenByTheWord(
  article: string,
  there: ReadonlySet<number>,
  forms: ReadonlyMap<string, ReadonlySet<number>>,
  locale: LocaleCode,
): boolean {
  const ofWord = [...forms].flatMap(([form, places]) => (rulesOf(locale).article?.forms.test(form) ? [...places] : []));
  return ofWord.every((place) => !forms.get(article)?.has(place) || there.has(place));
}

/** Whether the parts in which a day is named are those that have both its number and its month. */
function isSeenByItsWords(
  day: string,
  there: ReadonlySet<number>,
  forms: ReadonlyMap<string, ReadonlySet<number>>,
  months: readonly string[],
): boolean {
  const [number = '', month] = day.split('.');
  const name = months[Number(month) - 1] ?? '';
  const ofMonth = [...forms].flatMap(([form, places]) => (form.startsWith(name) ? [...places] : []));
  return ofMonth.every((place) => !forms.get(number)?.has(place) || there.has(place));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The first indexes of all languages, one after the other: those in Latin letters first, because the others leave names of
 * sources to them.
 * @param readPages reads the pages of a language
 */
export function* makeIndexes(
  locales: readonly LocaleCode[],
  readPages: (locale: LocaleCode) => readonly ReadPage[],
  things: readonly SameThing[],
): Generator<{ readonly locale: LocaleCode; readonly pages: readonly ReadPage[]; readonly index: FirstIndex }> {
  const isLatin = (locale: LocaleCode) => rulesOf(locale).isLatin;
  const there = new Set<string>();
  for (const locale of [...locales].sort((a, b) => Number(isLatin(b)) - Number(isLatin(a)))) {
    const pages = readPages(locale);
    const index = makeIndex(pages, things, locale, isLatin(locale) ? undefined : there);
    for (const { form, alias, postings } of index.forms)
      if (!alias && postings.length > 0 && /^[a-z]/.test(form)) there.add(form);
    yield { locale, pages, index };
  }
}
