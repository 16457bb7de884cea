import type { Item } from './item.ts';

/**
 * The statement for reference managers that read RIS: a tag, two spaces, a hyphen and a space before each value, lines
 * that end with CR and LF. Lines are not cut: readers of the format do not join them again.
 * Tags: https://en.wikipedia.org/wiki/RIS_(file_format)#Tags
 */
export function ris(item: Item): string {
  const [[year, month, day]] = item.issued['date-parts'];
  const original = item['original-title'];
  const lines: [tag: string, value: string][] = [
    ['TY', 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(original ? ([['OP', original]] as [string, string][]) : []),
    ...item.author.map(({ literal }): [string, string] => ['AU', literal]),
    ['PY', String(year)],
    ['DA', `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/`],
    ['M3', item.genre],
    ['LA', item.language],
    ['UR', item.URL],
    ['ER', ''],
  ];
  // A line break in a value would begin another tag.
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
