import { parseDocument } from 'yaml';
import { placeholderPieces } from './inline-content.ts';
import { textsIn } from './scalars.ts';
import { lineAt, readSourceFile } from './source-file.ts';
import type { ExchangeUnit } from './unit.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/;

/**
 * The strings of the interface, each with its note for translators. The plural forms of a language that the original
 * has not stand beside the original's general form.
 * @returns undefined when the language has no file of strings
 */
export function unitsOfStrings(root: string, original: string, locale: string): ExchangeUnit[] | undefined {
  const file = `content/ui/${locale}.json`;
  const target = readSourceFile(root, file);
  if (!target) return undefined;
  const sources = stringsIn(root, original);
  const notes = stringsIn(root, 'notes');
  return textsIn(parseDocument(target.text).contents).flatMap(({ path, value, start, end }): ExchangeUnit[] => {
    const key = path.join('.');
    const base = key.replace(pluralForm, '');
    const source = sources.get(key) ?? sources.get(`${base}_other`);
    if (source === undefined) return [];
    const form = pluralForm.exec(key)?.[1];
    return [
      {
        key,
        kind: 'string',
        source,
        target: value,
        pieces: { source: placeholderPieces(source), target: placeholderPieces(value) },
        notes: [notes.get(base) ?? '', form ? `Plural form “${form}”.` : ''].filter(Boolean),
        place: { file, line: lineAt(target.text, start), start, end, write: (text) => JSON.stringify(text) },
      },
    ];
  });
}

function stringsIn(root: string, name: string): Map<string, string> {
  const { text = '{}' } = readSourceFile(root, `content/ui/${name}.json`) ?? {};
  return new Map(textsIn(parseDocument(text).contents).map(({ path, value }) => [path.join('.'), value]));
}
