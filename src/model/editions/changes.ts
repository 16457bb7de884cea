import { diffArrays } from 'diff';
import type { Parts, Texts } from './texts.ts';

/**
 * What changed, by page. Each value is a list of words with spaces between them: `p3` or `p3-p5` were changed, `+p6`
 * added, `-p7` removed (by the numbers of the edition before); `head`, `other` and `contacts` are the title with its
 * fields, what has no number, and the contact block; `*` is the page as a whole, `+*` a new one, `-*` one that is gone.
 */
export type Changes = Readonly<Record<string, string>>;

/**
 * Compares the texts of two editions.
 * @param before of the edition before
 */
export function changesBetween(before: Texts, now: Texts): Changes {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const [old, current] = [before[name], now[name]];
      const changed = !old ? '+*' : !current ? '-*' : changesIn(old, current);
      return changed ? [[name, changed]] : [];
    }),
  );
}

const kindOf = (part: string | undefined) => part?.split(':')[0] ?? '';

function changesIn(before: Parts, now: Parts): string {
  const numbersIn = (parts: Parts) => {
    let paragraphs = 0;
    return parts.map((part) => (kindOf(part) === 'p' ? ++paragraphs : undefined));
  };
  const [oldNumbers, newNumbers] = [numbersIn(before), numbersIn(now)];
  const words = new Map<string, number[]>([
    ['', []],
    ['+', []],
    ['-', []],
  ]);
  const others = new Set<string>();
  const note = (sign: string, number: number | undefined, part: string | undefined) => {
    if (number) words.get(sign)?.push(number);
    else others.add(kindOf(part) === 'file' ? '*' : kindOf(part));
  };
  let [old, current] = [0, 0];
  let removed = 0;
  const flush = () => {
    for (let at = old - removed; at < old; at += 1) note('-', oldNumbers[at], before[at]);
    removed = 0;
  };
  for (const { added, removed: gone, value } of diffArrays([...before], [...now])) {
    if (gone) {
      flush();
      old += value.length;
      removed = value.length;
    } else if (added) {
      // A replacement of the same kind is reported as changed.
      for (let index = 0; index < value.length; index += 1) {
        const isChanged = removed > 0 && kindOf(before[old - removed]) === kindOf(value[index]);
        note(isChanged ? '' : '+', newNumbers[current + index], now[current + index]);
        if (isChanged) removed -= 1;
      }
      current += value.length;
    } else {
      flush();
      old += value.length;
      current += value.length;
    }
  }
  flush();
  return [...[...words].flatMap(([sign, numbers]) => rangesOf(numbers).map((range) => sign + range)), ...others].join(
    ' ',
  );
}

/** Paragraphs that follow each other are one range. */
function rangesOf(numbers: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `p${first}` : `p${first}-p${last}`));
}

/**
 * The same changes in fewer words, for a record that must be small: by page, then by the first parts of an address.
 * @param level 0 leaves all as it is; each further level is less detailed
 */
export function summarise(changes: Changes, level: number): Changes {
  if (level === 0) return changes;
  if (level === 1) return Object.fromEntries(Object.keys(changes).map((name) => [name, '*']));
  const folders = Object.keys(changes).map((name) =>
    name
      .split('/')
      .slice(0, Math.max(1, 4 - level))
      .join('/'),
  );
  return Object.fromEntries([...new Set(folders)].map((folder) => [level > 3 ? '*' : `${folder}/…`, '*']));
}
