import type { LocaleCode } from '../../model/languages/locales.ts';
import { fold } from '../../model/stemming/fold.ts';
import { stemsOf } from '../../model/stemming/rules.ts';
import { normalise } from '../../model/stemming/text.ts';

/** A piece of an excerpt. */
export interface Piece {
  readonly text: string;
  /** Whether it is a word that was looked for. */
  readonly isFound: boolean;
}

const around = 90;

/**
 * The part of a text in which most of what was looked for stands, in pieces.
 * @param forms the forms that answered
 */
export function excerptOf(text: string, forms: readonly string[], locale: LocaleCode): Piece[] {
  const wanted = new Set(forms.map((form) => normalise(form)));
  const stems = new Set(forms.flatMap((form) => stemsOf(normalise(form), locale).slice(0, 2)).map(({ stem }) => stem));
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const plain = normalise(word);
    return { from: index, to: index + word.length, isFound: wanted.has(plain) || stems.has(fold(plain)) };
  });
  const found = words.filter(({ isFound }) => isFound);
  // The window with the most finds, from just before the first of them.
  const counts = found.map(
    ({ from }) => found.filter((other) => other.from >= from && other.to < from + 2 * around).length,
  );
  const first = found[counts.indexOf(Math.max(...counts))]?.from ?? 0;
  // A compound is not cut at its hyphen.
  const start = text.lastIndexOf(' ', words.find(({ from }) => from >= first - around / 2)?.from ?? 0) + 1;
  const last = words.filter(({ to }) => to <= start + 2.5 * around).pop()?.to ?? text.length;
  const end = last + text.slice(last).search(/\s|$/);
  const shown = end + 3 >= text.length ? text.length : end;

  const pieces: Piece[] = start > 0 ? [{ text: '… ', isFound: false }] : [];
  let at = start;
  for (const { from, to } of found) {
    if (from < start || to > shown) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false });
    pieces.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  pieces.push({ text: `${text.slice(at, shown)}${shown < text.length ? ' …' : ''}`, isFound: false });
  return pieces;
}
