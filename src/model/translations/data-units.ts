import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { isSystemFile } from '../../lib/system-files.ts';
import { parseYaml } from '../../lib/yaml.ts';
import { lineAt, readSourceFile } from '../documents/source-file.ts';
import { normaliseWords } from '../documents/wording.ts';
import { isLocaleCode, type LocaleCode } from '../languages/locales.ts';
import type { Rendered } from './accepted-wordings.ts';
import { nameOfItem, writeScalar } from './scalars.ts';
import type { Place, Unit } from './unit.ts';

/**
 * The units of data, in which a text has all its languages together, as in `name: { en: …, ru: … }`.
 * @param root folder of the project
 * @param name a file of `content/` without `.yaml`, such as `glossary`, or a folder of such files, such as `people`
 * @param rendered what was accepted of it
 */
export function unitsOfData(
  root: string,
  name: string,
  original: LocaleCode,
  locale: LocaleCode,
  rendered?: Rendered,
): Unit[] {
  return filesOf(root, name).flatMap(({ file, prefix }) => {
    const text = readSourceFile(root, file)?.text ?? '';
    return textsIn(parseYaml(text).document.contents).flatMap(({ path, languages, flow, needless }): Unit[] => {
      const source = languages.get(original);
      const target = languages.get(locale);
      if (!source || (!target && needless === locale)) return [];
      const key = [...prefix, ...path].join('.');
      const line = lineAt(text, startOf(target ?? source));
      return [
        {
          key,
          original: normaliseWords(source.value),
          translation: target && normaliseWords(target.value),
          file,
          line,
          rendered: rendered?.fields[key]?.words,
          parts: [
            {
              key,
              kind: 'plain',
              source: source.value,
              target: target?.value ?? '',
              pieces: { source: [source.value], target: target ? [target.value] : [] },
              notes: [],
              place: {
                file,
                line,
                ...(target ? placeOf(target, flow) : placeAfter(text, [...languages.values()], locale)),
              },
            },
          ],
        },
      ];
    });
  });
}

function filesOf(root: string, name: string): { file: string; prefix: string[] }[] {
  if (existsSync(join(root, 'content', `${name}.yaml`))) return [{ file: `content/${name}.yaml`, prefix: [] }];
  return readdirSync(join(root, 'content', name))
    .filter((entry) => entry.endsWith('.yaml') && !isSystemFile(entry))
    .toSorted()
    .map((entry) => ({ file: `content/${name}/${entry}`, prefix: [entry.replace('.yaml', '')] }));
}

/** A text in several languages. */
interface Text {
  /** Keys from the outermost on. */
  readonly path: readonly string[];
  readonly languages: ReadonlyMap<string, Scalar<string>>;
  /** Whether it is written between brackets. */
  readonly flow: boolean;
  /** The language of the original of a publication’s title, which needs no translation. */
  readonly needless: unknown;
}

function textsIn(node: unknown, path: readonly string[] = [], inFlow = false, record?: YAMLMap): Text[] {
  if (!isSeq(node) && !isMap(node)) return [];
  const flow = inFlow || node.flow === true;
  if (isSeq(node)) return node.items.flatMap((item, index) => textsIn(item, [...path, nameOfItem(item, index)], flow));
  const languages = inLanguages(node);
  if (languages) {
    return [{ path, languages, flow, needless: path.at(-1) === 'translated' ? record?.get('language') : undefined }];
  }
  return node.items.flatMap(({ key, value }) => textsIn(value, [...path, String(key)], flow, node));
}

/** The languages of a text; undefined for a map of something else. */
function inLanguages(node: YAMLMap): Map<string, Scalar<string>> | undefined {
  const entries = node.items.map(({ key, value }) => [String(key), value] as const);
  const isText = (value: unknown): value is Scalar<string> => isScalar(value) && typeof value.value === 'string';
  if (!entries.every(([key, value]) => isLocaleCode(key) && isText(value))) return undefined;
  return new Map(entries as [string, Scalar<string>][]);
}

const startOf = ({ range }: Scalar) => range?.[0] ?? 0;

function placeOf(scalar: Scalar, flow: boolean): Pick<Place, 'start' | 'end' | 'write'> {
  const [start, end] = scalar.range ?? [0, 0];
  return { start, end, write: (text) => writeScalar(text, scalar.type, flow) };
}

/** Where a language that is missing has to be written: after the last of the others, in the same way. */
function placeAfter(text: string, others: readonly Scalar[], locale: string): Pick<Place, 'start' | 'end' | 'write'> {
  const [start, end] = others.at(-1)?.range ?? [0, 0];
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const [, indent] = /^(\s+)[\w-]+:\s+$/.exec(line) ?? [];
  const write = (given: string) =>
    indent === undefined
      ? `, ${locale}: ${writeScalar(given, 'PLAIN', true)}`
      : `\n${indent}${locale}: ${writeScalar(given, 'PLAIN', false)}`;
  return { start: end, end, write };
}
