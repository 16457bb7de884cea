import type { LocaleCode } from '../i18n/locales.ts';
import type { Alias, FirstIndex } from './first-index.ts';
import { fold, unify } from './fold.ts';
import { readingsOf, type Stem, stemsOf } from './languages.ts';
import { editsBetween, lettersOf, mayBeNear } from './near.ts';

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
  /** Forms by each of their stems. */
  readonly byStem: ReadonlyMap<string, readonly { readonly form: Form; readonly distance: number }[]>;
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
  /** The shortest stem that is its own for sure. */
  readonly stem: string;
  readonly postings: readonly number[];
}

export function prepare({ pages, phones, forms }: FirstIndex, locale: LocaleCode): SearchableIndex {
  const byStem = new Map<string, { form: Form; distance: number }[]>();
  const phrases: { form: Form; stems: Stem[][] }[] = [];
  const all = forms.map(({ form, alias, postings }) => ({
    form,
    alias,
    postings,
    folded: spelling(fold(form)),
    plain: spelling(unify(form)),
    stem: stemsOf(form, locale).findLast(({ distance }) => distance === 0)?.stem ?? '',
  }));
  for (const form of all) {
    if (form.form.includes(' ')) {
      phrases.push({ form, stems: form.form.split(' ').map((word) => stemsOf(word, locale)) });
      continue;
    }
    for (const { stem, distance } of stemsOf(form.form, locale)) {
      const same = byStem.get(stem);
      if (same) same.push({ form, distance });
      else byStem.set(stem, [{ form, distance }]);
    }
  }
  return {
    locale,
    pages,
    phones,
    parts: pages.flatMap(({ anchors }, page) => anchors.map((_, part) => ({ page, part }))),
    starts: pages.map((_, page) => pages.slice(0, page).reduce((sum, { anchors }) => sum + anchors.length, 0)),
    forms: all.filter(({ form }) => !form.includes(' ')),
    byStem,
    phrases,
  };
}

/** A form that answers a typed word, and how well: 1 is the word itself. */
export interface Answer {
  readonly form: Form;
  readonly quality: number;
}

/** A short stem may stand for other words too: the shorter it is, the less may have been taken off. */
function isTrusted(stem: string, distance: number, a: string, b: string): boolean {
  if (stem.length <= 3) return distance === 0 && (stem === a || stem === b || like(stem, a, b) > 0.45);
  return stem.length > 5 || distance <= 2 * (stem.length - 3);
}

/** The forms that share a stem with a word, however it is written. */
export function formsLike(word: string, index: SearchableIndex): Answer[] {
  const best = new Map<Form, number>();
  for (const stems of readingsOf(word, index.locale)) {
    const whole = stems[0]?.stem ?? '';
    for (const { stem, distance } of stems) {
      for (const { form, distance: other } of index.byStem.get(stem) ?? []) {
        if (!isTrusted(stem, Math.max(distance, other), whole, form.folded.text)) continue;
        const quality =
          form.form === word ? 1 : form.folded.text === whole ? 0.97 : like(stem, whole, form.folded.text);
        if (quality > (best.get(form) ?? 0)) best.set(form, quality);
      }
    }
  }
  return [...best].map(([form, quality]) => ({ form, quality }));
}

const like = (stem: string, a: string, b: string) => (1.5 * stem.length) / (a.length + b.length);

/** The forms of words with the same beginning, of which the stemmers make different stems: civil, civilly. */
export function formsAkin(word: string, index: SearchableIndex): Answer[] {
  // Kazakh endings are all taken off; what is left differs in meaning.
  if (/\d/.test(word) || index.locale === 'kk') return [];
  const last = (stems: readonly Stem[]) => stems.findLast(({ distance }) => distance === 0)?.stem ?? '';
  const typed = unique(readingsOf(word, index.locale).map(last)).filter((stem) => stem.length > 4);
  if (typed.length === 0) return [];
  return index.forms.flatMap((form) => {
    const shares = typed.map((stem) => {
      const shared = sharedBeginning(stem, form.stem);
      return shared < 5 ? 0 : shared / Math.max(stem.length, form.stem.length);
    });
    const share = Math.max(...shares);
    return share >= 0.7 ? [{ form, quality: 0.6 * share }] : [];
  });
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** The forms that begin with what was typed so far. */
export function formsBeginning(word: string, index: SearchableIndex, least: number): Answer[] {
  if (word.length < least || /\d/.test(word)) return [];
  const starts = readingsOf(word, index.locale)
    .map(([whole]) => whole?.stem ?? '')
    .filter((start) => start.length >= least);
  return index.forms
    .filter(({ folded }) => starts.some((start) => folded.text.startsWith(start)))
    .map((form) => ({ form, quality: (0.9 * word.length) / form.folded.text.length }));
}

/** How many edits a word may be away from what was meant: none in a short word, in which they lead anywhere. */
const editsIn = (length: number) => (length < 4 ? 0 : length < 10 ? 1 : 2);

/** A word in the spellings in which edits are counted. */
interface Spelling {
  readonly text: string;
  readonly letters: number;
}

const spelling = (text: string): Spelling => ({ text, letters: lettersOf(text) });

function edits(a: Spelling, b: Spelling, most: number): number | undefined {
  return mayBeNear(a.letters, b.letters, a.text.length - b.text.length, most)
    ? editsBetween(a.text, b.text, most)
    : undefined;
}

/** The forms that were probably meant by a misspelt word: those that fewest edits lead to. */
export function formsNear(word: string, index: SearchableIndex, least: number): Answer[] {
  if (word.length < least || /\d/.test(word)) return [];
  const script = scriptOf(word);
  const written = spelling(unify(word));
  const read = unique(readingsOf(word, index.locale).map(([whole]) => whole?.stem ?? '')).map(spelling);
  let fewest = 2;
  let near: Form[] = [];
  for (const form of index.forms) {
    if (form.alias && word.length < 6) continue;
    // Letters are compared as they were typed; only those of another script are by their sound.
    const [typed, target] = scriptOf(form.form) === script ? [[written], form.plain] : [read, form.folded];
    for (const spelt of typed) {
      const count = edits(spelt, target, Math.min(fewest, editsIn(spelt.text.length)));
      // In a short word, or beside another wrong letter, a wrong one at the beginning makes another word of it.
      const isFar = spelt.text.length < 5 || count === 2;
      if (count === undefined || (isFar && target.text[0] !== spelt.text[0])) continue;
      if (count < fewest) near = [];
      fewest = count;
      near.push(form);
    }
  }
  return near.length > 0 ? near.map((form) => ({ form, quality: 0.8 - 0.2 * fewest })) : stemsNear(word, index);
}

/** A misspelt form that stands nowhere, of a word of which other forms do: one edit is between their stems. */
function stemsNear(word: string, { forms, locale }: SearchableIndex): Answer[] {
  const longer = (stems: readonly Stem[]) =>
    stems.flatMap(({ stem, distance }) => (distance === 0 && stem.length > 5 ? spelling(stem) : []));
  const stems = readingsOf(word, locale).flatMap(longer);
  if (stems.length === 0) return [];
  return forms.flatMap((form) => {
    if (form.alias || form.folded.text[0] !== stems[0]?.text[0]) return [];
    const isNear = longer(stemsOf(form.form, locale)).some((other) =>
      stems.some((stem) => edits(stem, other, 1) !== undefined),
    );
    return isNear ? [{ form, quality: 0.4 }] : [];
  });
}

const scriptOf = (word: string) => (/\p{Script=Cyrillic}/u.test(word) ? 'Cyrl' : 'Latn');

/** The names of several words that stand in the query, as answers to each of their words. */
export function phraseAnswers(words: readonly string[], index: SearchableIndex): Answer[][] {
  const answers: Answer[][] = words.map(() => []);
  const readings = words.map((word) => readingsOf(word, index.locale));
  for (const { form, stems } of index.phrases) {
    for (let start = 0; start + stems.length <= words.length; start += 1) {
      const stands = stems.every((word, at) =>
        readings[start + at]?.some(
          (typed) =>
            typed[0]?.stem === word[0]?.stem ||
            typed.some(({ stem }) => stem.length > 3 && word.some((other) => other.stem === stem)),
        ),
      );
      if (!stands) continue;
      for (let at = start; at < start + stems.length; at += 1) answers[at]?.push({ form, quality: 1 });
    }
  }
  return answers;
}

const unique = (words: readonly string[]) => [...new Set(words)];
