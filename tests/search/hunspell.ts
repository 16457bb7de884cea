import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleCode } from '../../src/model/languages/locales.ts';

const names: Readonly<Partial<Record<LocaleCode, string>>> = { en: 'en_US', ru: 'ru_RU', kk: 'kk_KZ' };
const folder = process.env['HUNSPELL'] ?? '/usr/share/hunspell';

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** A dictionary of hunspell: its words, and the forms that its affix file makes of them. */
export interface Dictionary {
  readonly words: readonly string[];
  /** Forms of a word of the dictionary, in the order of the affix file. */
  readonly formsOf: (word: string) => string[];
}

/** @returns the dictionary of a language where hunspell's files are installed (Debian: hunspell-kk and the like) */
export function readDictionary(locale: LocaleCode): Dictionary | undefined {
  const path = join(folder, names[locale] ?? locale);
  if (!existsSync(`${path}.dic`)) return undefined;
  const lines = (file: string) =>
    readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
  const suffixes = new Map<string, Suffix[]>();
  for (const line of lines(`${path}.aff`)) {
    const [kind, flag = '', strip = '', add, condition] = line.split(/\s+/);
    if (kind !== 'SFX' || add === undefined || condition === undefined) continue;
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add.split('/')[0]?.replace(/^0$/, '') ?? '',
      condition: new RegExp(`${condition}$`),
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), rule]);
  }
  const flags = new Map(
    lines(`${path}.dic`)
      .slice(1)
      .flatMap((line) => {
        const [word = '', letters = ''] = line.split(/[\t ]/)[0]?.split('/') ?? [];
        return word ? [[word.toLowerCase(), letters] as const] : [];
      }),
  );
  return {
    words: [...flags.keys()],
    formsOf: (word) =>
      [...(flags.get(word) ?? '')].flatMap((flag) =>
        (suffixes.get(flag) ?? [])
          .filter(({ strip, condition }) => condition.test(word) && word.endsWith(strip))
          .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
      ),
  };
}
