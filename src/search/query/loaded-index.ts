import { lettersOf } from '../../lib/edit-distance.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { fold, unify } from '../../model/stemming/fold.ts';
import { isStopWord, rulesOf, type Stem, stemsOf } from '../../model/stemming/rules.ts';
import { type Alias, type FirstIndex, startsOf } from '../format/index-format.ts';

/** A first index as it is searched. */
export interface SearchableIndex {
  readonly locale: LocaleCode;
  readonly pages: FirstIndex['pages'];
  readonly phones: FirstIndex['phones'];
  /** The page and the part of it for each posting. */
  readonly parts: readonly { readonly page: number; readonly part: number }[];
  /** The number of the first part of each page. */
  readonly starts: readonly number[];
  readonly forms: readonly Form[];
  /** The script of its texts. */
  readonly script: Form['script'];
  /** Forms by each of their stems. */
  readonly byStem: ReadonlyMap<string, readonly { readonly form: Form; readonly distance: number }[]>;
  /** The traces of all forms: a word with others is hardly a word of the language. */
  readonly traces: ReadonlySet<string>;
  /** The parts in which each day of a month is named, 21.5; with its year where it is named in several, 21.5.2016. */
  readonly days: ReadonlyMap<string, ReadonlySet<number>>;
  /** The parts in which an article of a law is named, by its number, where this is not where the number and the word are. */
  readonly articles: ReadonlyMap<string, ReadonlySet<number>>;
  /** Names of several words of which at most one says something by itself: what happened, who signed. */
  readonly idioms: readonly string[];
  /** Names of several words, with the stems of each. */
  readonly phrases: readonly { readonly form: Form; readonly stems: readonly (readonly Stem[])[] }[];
}

export interface Form {
  readonly form: string;
  readonly alias: Alias | undefined;
  /** Its skeleton. */
  readonly folded: Spelling;
  /** With the letters of a Russian keyboard. */
  readonly plain: Spelling;
  /** The stems that are its own for sure, the longest first. */
  readonly sure: readonly Spelling[];
  readonly script: 'Cyrl' | 'Latn';
  readonly postings: readonly number[];
}

export function prepare({ pages, phones, forms }: FirstIndex, locale: LocaleCode): SearchableIndex {
  const byStem = new Map<string, { form: Form; distance: number }[]>();
  const phrases: { form: Form; stems: Stem[][] }[] = [];
  const idioms: string[] = [];
  const stemsOfEach = forms.map(({ form }) => (form.includes(' ') ? [] : stemsOf(form, locale)));
  const all = forms.map(({ form, alias, postings }, at) => ({
    form,
    alias,
    postings,
    folded: spelling(fold(form)),
    plain: spelling(unify(form)),
    sure: (stemsOfEach[at] ?? []).flatMap(({ stem, distance }) => (distance === 0 ? spelling(stem) : [])),
    script: scriptOf(form),
  }));
  for (const [at, form] of all.entries()) {
    if (form.form.includes(' ')) {
      // The words that say nothing are left out of what is typed, too.
      const words = form.form.split(' ');
      const telling = words.filter((word) => !isStopWord(word));
      // One word that says something names nothing by itself: who signed.
      const isIdiom = telling.length < 2;
      if (isIdiom) idioms.push(form.form);
      phrases.push({ form, stems: (isIdiom ? words : telling).map((word) => stemsOf(word, locale)) });
      continue;
    }
    const stems = stemsOfEach[at] ?? [];
    // A word that is on no page is known as it is, so that it hides no form of another.
    const isBase = (form.alias === 'name' && rulesOf(locale).isBaseWhole) || form.postings.length === 0;
    for (const { stem, distance } of isBase ? stems.slice(0, 1) : stems) {
      const same = byStem.get(stem);
      if (same) same.push({ form, distance });
      else byStem.set(stem, [{ form, distance }]);
    }
  }
  const there = all.filter(({ postings }) => postings.length > 0);
  return {
    locale,
    pages,
    phones,
    parts: pages.flatMap(({ anchors }, page) => anchors.map((_, part) => ({ page, part }))),
    starts: startsOf(pages),
    forms: there.filter(({ form }) => !form.includes(' ')),
    script: all.filter(({ script }) => script === 'Cyrl').length * 2 > all.length ? 'Cyrl' : 'Latn',
    traces: new Set(there.flatMap(({ plain }) => tracesOf(plain.text))),
    byStem,
    days: new Map(
      all.flatMap(({ form, postings }) => (/^\d+\.\d+(?:\.\d+)?$/.test(form) ? [[form, new Set(postings)]] : [])),
    ),
    articles: new Map(
      all.flatMap(({ form, postings }) => (form.endsWith('.') ? [[form.slice(0, -1), new Set(postings)]] : [])),
    ),
    idioms,
    phrases,
  };
}

/** What makes a word look like one of its language: its pairs of neighbouring letters, its beginning and its end. */
export const tracesOf = (word: string): string[] => [
  ...[...word].map((letter, at) => letter + (word[at + 1] ?? '')),
  ` ${word.slice(0, 2)}`,
  `${word.slice(-2)} `,
];

/** A word in the spellings in which edits are counted. */
export interface Spelling {
  readonly text: string;
  readonly letters: number;
}

/** Makes a word ready for the counting of edits. */
export const spelling = (text: string): Spelling => ({ text, letters: lettersOf(text) });

/** The script in which a word is written, Latin when it is none of ours. */
export const scriptOf = (word: string): 'Cyrl' | 'Latn' => (/\p{Script=Cyrillic}/u.test(word) ? 'Cyrl' : 'Latn');
