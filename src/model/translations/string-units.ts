import { memoizeByText } from '../../lib/memoize.ts';
import { parseYaml } from '../../lib/yaml.ts';
import { lineAt, readSourceFile } from '../documents/source-file.ts';
import { normaliseWords } from '../documents/wording.ts';
import { pluralForms } from '../interface/check.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Rendered } from './accepted-wordings.ts';
import { placeholderPieces } from './inline-content.ts';
import { type TextScalar, textsIn } from './scalars.ts';
import type { Part, Unit } from './unit.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/;

/**
 * The units of the interface. The plural forms of a text are one unit, as languages have different ones; each is a part.
 * @param root folder of the project
 * @param rendered what was accepted of them
 * @returns the units, and whether the language has a file of strings
 */
export function unitsOfStrings(
  root: string,
  original: LocaleCode,
  locale: LocaleCode,
  rendered: Rendered | undefined,
): { units: Unit[]; there: boolean } {
  const sources = stringsOf(root, original);
  const targets = stringsOf(root, locale);
  const notes = stringsOf(root, 'notes');
  const { file, text } = targets;
  const bases = Map.groupBy(sources.strings.keys(), (key) => key.replace(pluralForm, ''));
  const targetsOf = Map.groupBy(targets.strings.values(), ({ path }) => path.join('.').replace(pluralForm, ''));
  let line = 1;
  const units = [...bases].map(([key, forms]): Unit => {
    const wanted = sources.strings.has(key) ? [key] : pluralForms(locale).map((form) => `${key}_${form}`);
    const given = wanted.map((name) => normaliseWords(targets.strings.get(name)?.value ?? ''));
    const first = targets.strings.get(wanted[0] ?? key);
    if (first) line = lineAt(text, first.start);
    return {
      key,
      original: normaliseWords(forms.map((name) => sources.strings.get(name)?.value).join(' | ')),
      translation: given.every(Boolean) ? given.join(' | ') : undefined,
      file,
      // A missing one belongs after the one before it.
      line,
      rendered: rendered?.fields[key]?.words,
      parts: (targetsOf.get(key) ?? []).flatMap((target) => partOf(target, key)),
    };
  });

  /** A plural form that the original does not have is compared with the original’s general form. */
  function partOf({ path, value, start, end }: TextScalar, base: string): Part[] {
    const key = path.join('.');
    const source = (sources.strings.get(key) ?? sources.strings.get(`${base}_other`))?.value;
    if (source === undefined) return [];
    const form = pluralForm.exec(key)?.[1];
    return [
      {
        key,
        kind: 'string',
        source,
        target: value,
        pieces: { source: placeholderPieces(source), target: placeholderPieces(value) },
        notes: [notes.strings.get(base)?.value ?? '', form ? `Plural form “${form}”.` : ''].filter(Boolean),
        place: { file, line: lineAt(text, start), start, end, write: (given) => JSON.stringify(given) },
      },
    ];
  }
  return { units, there: targets.there };
}

function stringsOf(root: string, name: string) {
  const file = `content/ui/${name}.json`;
  const source = readSourceFile(root, file);
  const text = source?.text ?? '{}';
  return { file, text, there: source !== undefined, strings: parse(text) };
}

const parse = memoizeByText(
  (text): ReadonlyMap<string, TextScalar> =>
    new Map(textsIn(parseYaml(text).document.contents).map((string) => [string.path.join('.'), string])),
);
