import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { isSystemFile } from '../../lib/system-files.ts';
import { isLocaleCode } from '../../model/languages/locales.ts';
import { type TextScalar, textsIn, writeScalar } from './scalars.ts';
import { lineAt, readSourceFile, type SourceFile } from './source-file.ts';
import type { ExchangeUnit } from './unit.ts';

/**
 * The words that stand in data, all languages together, as in `name: { en: …, ru: … }`.
 * @param name a file of `content/` without `.yaml`, such as `glossary`, or a folder of such files, such as `people`
 */
export function unitsOfData(root: string, name: string, original: string, locale: string): ExchangeUnit[] {
  const one = readSourceFile(root, `content/${name}.yaml`);
  if (one) return unitsOfFile(one, [], original, locale);
  return readdirSync(join(root, 'content', name))
    .filter((entry) => entry.endsWith('.yaml') && !isSystemFile(entry))
    .toSorted()
    .flatMap((entry) => {
      const source = readSourceFile(root, `content/${name}/${entry}`);
      return source ? unitsOfFile(source, [entry.replace('.yaml', '')], original, locale) : [];
    });
}

function unitsOfFile({ file, text }: SourceFile, prefix: readonly string[], original: string, locale: string) {
  const texts = textsIn(parseDocument(text).contents);
  return texts
    .filter(({ path }) => path.at(-1) === original)
    .flatMap((source): ExchangeUnit[] => {
      const around = source.path.slice(0, -1).join('.');
      const siblings = texts.filter(({ path }) => path.slice(0, -1).join('.') === around);
      if (!siblings.every(({ path }) => isLocaleCode(path.at(-1)))) return [];
      const target = siblings.find(({ path }) => path.at(-1) === locale);
      // What is written in the language itself, such as the title of a book, needs no translation.
      const record = source.path.slice(0, -2).join('.');
      const written = texts.find(({ path }) => path.join('.') === `${record}.language`)?.value;
      if (!target && written === locale) return [];
      return [
        {
          key: [...prefix, ...source.path.slice(0, -1)].join('.'),
          kind: 'plain',
          source: source.value,
          target: target?.value ?? '',
          pieces: { source: [source.value], target: target ? [target.value] : [] },
          notes: [],
          place: {
            file,
            ...(target ? { start: target.start, end: target.end, write: target.write } : after(text, siblings, locale)),
            line: lineAt(text, (target ?? source).start),
          },
        },
      ];
    });
}

/** Where a language that is missing is to stand: after the last of the others, as that one does. */
function after(text: string, siblings: readonly TextScalar[], locale: string) {
  const { start = 0, end = 0 } = siblings.at(-1) ?? {};
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const [, indent] = /^(\s+)[\w-]+:\s+$/.exec(line) ?? [];
  const write = (given: string) =>
    indent === undefined
      ? `, ${locale}: ${writeScalar(given, 'PLAIN', true)}`
      : `\n${indent}${locale}: ${writeScalar(given, 'PLAIN', false)}`;
  return { start: end, end, write };
}
