import type { Labelled } from './stress.ts';

/** How queries were answered: how many had a right page first, how many among the first three. */
export interface Tally {
  readonly count: number;
  readonly first: number;
  readonly third: number;
}

/** Whether a right page is first, or among the first three; a query without right pages is right without results. */
export function judge({ expected }: Labelled, paths: readonly string[]): { first: boolean; third: boolean } {
  if (expected.length === 0) return { first: paths.length === 0, third: paths.length === 0 };
  const isRight = (path: string | undefined) => path !== undefined && expected.includes(path);
  return { first: isRight(paths[0]), third: paths.slice(0, 3).some(isRight) };
}

/** Adds up what was judged, by a name for each group, in the order in which the names come. */
export function tallyBy<Item extends { first: boolean; third: boolean }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const item of items) {
    const { count, first, third } = tallies.get(nameOf(item)) ?? { count: 0, first: 0, third: 0 };
    tallies.set(nameOf(item), {
      count: count + 1,
      first: first + Number(item.first),
      third: third + Number(item.third),
    });
  }
  return tallies;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** A table for the terminal and for docs, in Markdown: each group with its figures and those of plain Pagefind. */
export function table(ours: ReadonlyMap<string, Tally>, plain: ReadonlyMap<string, Tally>): string {
  const rows = [...ours].map(([name, { count, first, third }]) => {
    const other = plain.get(name) ?? { first: 0, third: 0 };
    return `| ${name} | ${count} | ${percent(first, count)} | ${percent(third, count)} | ${percent(other.first, count)} | ${percent(other.third, count)} |`;
  });
  const head = '| | queries | hit@1 | hit@3 | Pagefind hit@1 | Pagefind hit@3 |\n| --- | --: | --: | --: | --: | --: |';
  return [head, ...rows].join('\n');
}
