import { editsBetween, mayBeNear } from '../../lib/edit-distance.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { fold, unify } from '../../model/stemming/fold.ts';
import { readingsOf, rulesOf } from '../../model/stemming/rules.ts';
import { type Form, type SearchableIndex, type Spelling, scriptOf, spelling, tracesOf } from './loaded-index.ts';
import type { Answer } from './stem-match.ts';

/** How many edits a word may be away from what was meant: two from as many letters on as the language says. */
const editsIn = (length: number, twoErrors: number) => (length < 3 ? 0 : length < twoErrors ? 1 : 2);

function edits(a: Spelling, b: Spelling, most: number): number | undefined {
  return mayBeNear(a.letters, b.letters, a.text.length - b.text.length, most)
    ? editsBetween(a.text, b.text, most)
    : undefined;
}

/** From how many letters on a Cyrillic word may be a misspelt one in Latin letters. */
const leastOfOtherScript = 6;

/** Letters that are heard alike and so written for each other, in the skeleton. */
const heardAlike = ['kh', 'bp', 'dt', 'zs', 'jx', 'ei', 'oa', 'uv'];

/**
 * Whether one edit is more likely an error than another word of the language. A letter left out and two exchanged seldom
 * make another word; another letter does, most often at the beginning, least where it is heard alike.
 * @param isOdd whether no word of the texts begins or ends like it: then it may be shorter
 */
function isError(typed: Spelling, meant: Spelling, locale: LocaleCode, isOdd: boolean): boolean {
  const { letterLeftOut, letterTooMany, otherLetter } = rulesOf(locale).corrects;
  const { length } = typed.text;
  const longer = isOdd ? 1 : 0;
  if (meant.text.length > length) return length >= letterLeftOut - longer;
  if (meant.text.length < length) return length >= letterTooMany - longer;
  if (typed.letters === meant.letters) return length > 3 - longer;
  const at = [...typed.text].findIndex((letter, at) => letter !== meant.text[at]);
  const pair = fold(typed.text[at] ?? '') + fold(meant.text[at] ?? '');
  if (heardAlike.some((letters) => [...pair].every((letter) => letters.includes(letter)))) return length > 4;
  return length >= otherLetter - longer + (at > 0 ? 0 : 1);
}

/** Whether two errors make another word: one of them at the beginning, or two wrong letters in a row. */
function isAnotherWord(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0]) return true;
  const at = [...typed].findIndex((letter, at) => letter !== meant[at]);
  return typed.length === meant.length && typed.slice(at + 2) === meant.slice(at + 2);
}

/** The forms that were probably meant by a misspelt word: those that fewest edits lead to. */
export function formsNear(word: string, index: SearchableIndex, least: number): Answer[] {
  if (word.length < least || /\d/.test(word)) return [];
  const script = scriptOf(word);
  const written = spelling(unify(word));
  const unknown = tracesOf(written.text).filter((trace) => !index.traces.has(trace));
  const isOdd = unknown.length > 0;
  // A beginning or an end that no word has yet is weaker than two letters that nowhere stand next to each other.
  const isStrange = unknown.some((trace) => !trace.includes(' ') && trace.length > 1);
  const read = unique(readingsOf(word, index.locale).map(([whole]) => whole?.stem ?? '')).map(spelling);
  const isMeant = (typed: Spelling, meant: Spelling) =>
    isStrange ? typed.text.length > 3 || meant.text.length > 2 : isError(typed, meant, index.locale, isOdd);
  const { twoErrors } = rulesOf(index.locale).corrects;
  let fewest = 2;
  let near: Form[] = [];
  for (const form of index.forms) {
    if (form.alias && word.length < 6) continue;
    // Letters that Kazakh alone has stand for no Latin word.
    if (form.script !== script && script === 'Cyrl' && written.text !== word) continue;
    // Letters are compared as they were typed; only those of another script are by their sound.
    const [typed, target] = form.script === script ? [[written], form.plain] : [read, form.folded];
    for (const spelt of typed) {
      const count = edits(spelt, target, Math.min(fewest, editsIn(spelt.text.length, twoErrors)));
      if (count === undefined) continue;
      // A short word is hardly a misspelt one of another script: кафе is no case.
      if (count > 0 && form.script !== script && script === 'Cyrl' && word.length < leastOfOtherScript) continue;
      if (count === 2 ? isAnotherWord(spelt.text, target.text) : !isMeant(spelt, target)) continue;
      if (count < fewest) near = [];
      fewest = count;
      near.push(form);
    }
  }
  if (near.length === 0) return stemsNear(word, index);
  // Of forms that are as near, the frequent one was meant.
  return near
    .sort((a, b) => b.postings.length - a.postings.length)
    .map((form) => ({ form, quality: 0.8 - 0.2 * fewest }));
}

/** How good an answer by a misspelt stem is. */
export const nearStem = 0.39;

/** A misspelt form that stands nowhere, of a word of which other forms do: one edit is between their stems. */
function stemsNear(word: string, { forms, locale }: SearchableIndex): Answer[] {
  const isLong = ({ text }: Spelling) => text.length > 5;
  const stems = readingsOf(word, locale)
    .flatMap((reading) => reading.flatMap(({ stem, distance }) => (distance === 0 ? spelling(stem) : [])))
    .filter(isLong);
  if (stems.length === 0) return [];
  // A letter more or less, or two exchanged; another letter only in what is left of a long word.
  const isNear = (own: Spelling) =>
    isLong(own) &&
    stems.some(
      (stem) =>
        (stem.text.length > 6 || stem.text.length !== own.text.length || stem.letters === own.letters) &&
        edits(stem, own, 1) !== undefined,
    );
  return forms.flatMap((form) => {
    const sameBeginning = form.folded.text[0] === stems[0]?.text[0];
    return !form.alias && sameBeginning && form.sure.some(isNear) ? [{ form, quality: nearStem }] : [];
  });
}

const unique = (words: readonly string[]) => [...new Set(words)];
