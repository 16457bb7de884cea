import type { Item } from './item.ts';

/**
 * The template of Wikipedia for press releases: https://en.wikipedia.org/wiki/Template:Cite_press_release
 * @returns the template, a parameter on each line
 */
export function wikipediaTemplate(item: Item): string {
  const [[year, month, day]] = item.issued['date-parts'];
  const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const original = item['original-title'];
  const parameters = {
    title: item.title,
    ...(original && { 'trans-title': original }),
    publisher: item.author.map(({ literal }) => literal).join('; '),
    date,
    language: item.language,
    url: item.URL,
  };
  return [
    '{{cite press release',
    // A “|” or “}}” in a value would end it.
    ...Object.entries(parameters).map(([name, value]) => ` | ${name} = ${value.replaceAll('|', '{{!}}')}`),
    '}}\n',
  ].join('\n');
}
