import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { pluralForms } from '../model/interface/check.ts';
import type { LocaleCode } from '../model/languages/locales.ts';

/**
 * Adds a row to the table of languages and leaves the others as they are written.
 * @param source `content/languages.json`
 */
export function addRow(source: string, code: string): string {
  const end = source.lastIndexOf('}');
  const newline = newlineOf(source);
  const before = source.slice(0, end).trimEnd();
  const comma = before.endsWith('{') ? '' : ',';
  return `${before}${comma}${newline}  ${JSON.stringify(code)}: {}${newline}${source.slice(end)}`;
}

/**
 * Lists a language as incomplete and leaves the rest as it is written, including comments and line ends.
 * @param source `content/site.yaml`, in order
 */
export function addIncomplete(source: string, code: string): string {
  const { contents } = parseDocument(source);
  if (!isMap(contents)) throw new Error('content/site.yaml holds no fields.');
  const list = contents.get('incomplete', true);
  const newline = newlineOf(source);
  if (isSeq(list) && list.range) {
    const last = list.items.at(-1);
    if (isScalar(last) && last.range) {
      const [start, end] = last.range;
      const indent = source.slice(source.lastIndexOf('\n', start) + 1, start);
      return `${source.slice(0, end)}${list.flow ? ', ' : newline + indent}${code}${source.slice(end)}`;
    }
    return `${source.slice(0, list.range[0])}[${code}]${source.slice(list.range[1])}`;
  }
  const languages = contents.get('languages', true);
  const end = (isSeq(languages) && languages.range?.[1]) || source.length;
  const line = source.indexOf('\n', end - 1) + 1 || source.length;
  return [
    source.slice(0, line),
    '# Languages in which the site is not whole yet: shown only where a text is translated.',
    newline,
    `incomplete: [${code}]`,
    newline,
    source.slice(line),
  ].join('');
}

/**
 * The interface strings of a new language, all of them empty, each with the plural forms of that language.
 * @param model the original's strings
 * @param code the new language, which the table does not have yet
 */
export function emptyStrings(
  model: Readonly<Record<string, Readonly<Record<string, string>>>>,
  original: LocaleCode,
  code: string,
): string {
  const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
  const forms = new RegExp(`_(${pluralForms(original).join('|')})$`);
  const groups = Object.entries(model).map(([group, strings]) => {
    const keys = Object.keys(strings).flatMap((key) =>
      forms.test(key) ? pluralCategories.map((form) => key.replace(forms, `_${form}`)) : [key],
    );
    return [group, Object.fromEntries([...new Set(keys)].map((key) => [key, '']))];
  });
  return `${JSON.stringify(Object.fromEntries(groups), null, 2)}\n`;
}

const newlineOf = (source: string) => (source.includes('\r\n') ? '\r\n' : '\n');
