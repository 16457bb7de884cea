/**
 * Whether one word becomes the other by at most `most` single edits: a letter inserted, deleted, replaced, or two
 * neighbours transposed (Damerau's distance in its restricted form).
 * @returns the number of edits, or `undefined` when there are more than `most`
 */
export function editsBetween(from: string, to: string, most: number): number | undefined {
  if (from === to) return 0;
  if (Math.abs(from.length - to.length) > most) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      let edits = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return undefined;
    before = row;
    row = next;
  }
  const edits = row[to.length] ?? 0;
  return edits > most ? undefined : edits;
}

/** Which letters a word has, a bit for each: words a few edits apart differ in few bits, which is quick to compare. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether two words may be `most` edits apart, judging by their letters and length. */
export function mayBeNear(a: number, b: number, lengths: number, most: number): boolean {
  if (Math.abs(lengths) > most) return false;
  let different = a ^ b;
  let count = 0;
  while (different !== 0) {
    different &= different - 1;
    count += 1;
    if (count > 2 * most) return false;
  }
  return true;
}
