import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { memoizeByText } from '../../lib/memoize.ts';
import { isSystemFile } from '../../lib/system-files.ts';
import { normaliseWords } from '../documents/wording.ts';
import { isLocaleCode, type LocaleCode } from '../languages/locales.ts';
import type { Rendered } from './accepted-wordings.ts';
import type { Pair } from './translation-pair.ts';

/**
 * The words that stand in data, all languages together, as in `name: { en: …, ru: … }`.
 * @param root folder of the project
 * @param name a file of `content/` without `.yaml`, such as `glossary`, or a folder of such files, such as `people`
 * @param rendered what was accepted of it
 */
export function pairsOfData(
  root: string,
  name: string,
  original: LocaleCode,
  locale: LocaleCode,
  rendered: Rendered | undefined,
): Pair[] {
  return filesOf(root, name).flatMap(({ file, prefix }) =>
    textsIn(readFileSync(join(root, file), 'utf8'), original, locale).map(({ path, ...text }) => {
      const key = [...prefix, ...path].join('.');
      return { ...text, key, file, rendered: rendered?.fields[key]?.words };
    }),
  );
}

function filesOf(root: string, name: string): { file: string; prefix: string[] }[] {
  if (existsSync(join(root, 'content', `${name}.yaml`))) return [{ file: `content/${name}.yaml`, prefix: [] }];
  return readdirSync(join(root, 'content', name))
    .filter((entry) => entry.endsWith('.yaml') && !isSystemFile(entry))
    .toSorted()
    .map((entry) => ({ file: `content/${name}/${entry}`, prefix: [entry.replace('.yaml', '')] }));
}

interface Text extends Pick<Pair, 'original' | 'translation' | 'line'> {
  readonly path: readonly string[];
}

const parseOnce = memoizeByText((source) => {
  const lines = new LineCounter();
  return {
    contents: parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }).contents,
    lines,
  };
});

function textsIn(source: string, original: LocaleCode, locale: LocaleCode): Text[] {
  const { contents, lines } = parseOnce(source);
  const visit = (node: unknown, path: readonly string[], start: number, of?: YAMLMap): Text[] => {
    if (isSeq(node)) return node.items.flatMap((item, index) => visit(item, [...path, nameOf(item, index)], start, of));
    if (!isMap(node)) return [];
    const words = inLanguages(node);
    const given = words?.[original];
    if (words && given !== undefined) {
      const translation = words[locale];
      // What is written in the language itself, such as the title of a book, needs no translation.
      if (translation === undefined && of?.get('language') === locale && path.at(-1) === 'translated') return [];
      const own = node.items.find(({ key }) => String(key) === locale)?.key as { range?: [number] } | undefined;
      return [{ path, original: given, translation, line: lines.linePos(own?.range?.[0] ?? start).line }];
    }
    return node.items.flatMap(({ key, value }) =>
      visit(value, [...path, String(key)], (key as { range?: [number] } | null)?.range?.[0] ?? start, node),
    );
  };
  return visit(contents, [], 0);
}

/** The items of a list are known by their id, if they have one: their order may change. */
const nameOf = (item: unknown, index: number) => String((isMap(item) && item.get('id')) || index + 1);

/** A text in several languages; undefined for a map of something else. */
function inLanguages(node: YAMLMap): Partial<Record<string, string>> | undefined {
  const entries = node.items.map(({ key, value }) => [String(key), isScalar(value) ? value.value : undefined] as const);
  if (!entries.every(([key, value]) => isLocaleCode(key) && typeof value === 'string')) {
    return undefined;
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, normaliseWords(String(value))]));
}
