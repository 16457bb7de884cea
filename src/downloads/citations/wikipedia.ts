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
    ...Object.entries(parameters).map(([name, value]) => ` | ${name} = ${asValue(value)}`),
    '}}\n',
  ].join('\n');
}

/** A value on one line, in which nothing ends the template or begins another: markup is written as entities. */
function asValue(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[<>{}[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('|', '{{!}}');
}
