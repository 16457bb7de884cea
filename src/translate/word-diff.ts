import { diffWordsWithSpace } from 'diff';

/** A stretch of words that both wordings have, or that only the older (`removed`) or the newer one (`added`) has. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Compares two wordings word by word.
 * @param locale BCP 47 tag of their language, by which words are separated
 */
export function compareWords(before: string, now: string, locale: string): Stretch[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return diffWordsWithSpace(before, now, { intlSegmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/**
 * One of two wordings, with signs around what the other does not have, for a terminal.
 * @param side `removed` for the older wording, `[-so-]`, `added` for the newer, `{+so+}`
 */
export function markWords(stretches: readonly Stretch[], side: 'removed' | 'added'): string {
  const [open, close] = side === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
  return stretches
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ kind, text }, index, all) =>
      kind === 'same' ? shorten(text, index === 0, index === all.length - 1) : setIn(text, open, close),
    )
    .join('');
}

/** Words on each side of a change that are enough to see where it is. */
const context = 8;

/** Leaves out the middle of a long unchanged stretch; at the ends of a text, all except what is next to a change. */
function shorten(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  if (words.length <= 2 * context + 2) return text;
  const before = first ? '' : words.slice(0, context).join('');
  const after = last ? '' : words.slice(-context).join('');
  return `${before}… ${after}`;
}

/** Spaces at the edge of a stretch stay outside the signs. */
function setIn(text: string, open: string, close: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return words ? `${before}${open}${words}${close}${after}` : text;
}
