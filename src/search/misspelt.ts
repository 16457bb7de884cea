import type { LocaleCode } from '../i18n/locales.ts';
import type { Answer } from './alike.ts';
import { unify } from './fold.ts';
import { readingsOf } from './languages.ts';
import { editsBetween, mayBeNear } from './near.ts';
import { type Form, type SearchableIndex, type Spelling, scriptOf, spelling } from './searchable.ts';

/** How many edits a word may be away from what was meant: none in a short word, in which they lead anywhere. */
const editsIn = (length: number) => (length < 4 ? 0 : length < 10 ? 1 : 2);

function edits(a: Spelling, b: Spelling, most: number): number | undefined {
  return mayBeNear(a.letters, b.letters, a.text.length - b.text.length, most)
    ? editsBetween(a.text, b.text, most)
    : undefined;
}

/**
 * The shortest words that are corrected. Kazakh has more short words that are one letter apart, so that a correction of
 * four letters is a guess: measured on words of the dictionary that stand on no page.
 */
const shortestIn = (locale: LocaleCode) => (locale === 'kk' ? 5 : 4);

/** The forms that were probably meant by a misspelt word: those that fewest edits lead to. */
export function formsNear(word: string, index: SearchableIndex, least: number): Answer[] {
  if (word.length < Math.max(least, shortestIn(index.locale)) || /\d/.test(word)) return [];
  const script = scriptOf(word);
  const written = spelling(unify(word));
  const read = unique(readingsOf(word, index.locale).map(([whole]) => whole?.stem ?? '')).map(spelling);
  let fewest = 2;
  let near: Form[] = [];
  for (const form of index.forms) {
    if (form.alias && word.length < 6) continue;
    // Letters are compared as they were typed; only those of another script are by their sound.
    const [typed, target] = form.script === script ? [[written], form.plain] : [read, form.folded];
    for (const spelt of typed) {
      const count = edits(spelt, target, Math.min(fewest, editsIn(spelt.text.length)));
      // In a short word, or beside another wrong letter, a wrong one at the beginning makes another word of it.
      const isFar = spelt.text.length <= shortestIn(index.locale) || count === 2;
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
  const isLong = ({ text }: Spelling) => text.length > 5;
  const stems = readingsOf(word, locale)
    .flatMap((reading) => reading.flatMap(({ stem, distance }) => (distance === 0 ? spelling(stem) : [])))
    .filter(isLong);
  if (stems.length === 0) return [];
  const isNear = (own: Spelling) => isLong(own) && stems.some((stem) => edits(stem, own, 1) !== undefined);
  return forms.flatMap((form) => {
    const sameBeginning = form.folded.text[0] === stems[0]?.text[0];
    return !form.alias && sameBeginning && form.sure.some(isNear) ? [{ form, quality: 0.4 }] : [];
  });
}

const unique = (words: readonly string[]) => [...new Set(words)];
