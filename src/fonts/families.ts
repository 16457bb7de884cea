import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { memoizeInBuild } from '../lib/memoize.ts';
import { localeOf } from '../model/languages/locales.ts';
import type { Site } from '../model/site/schema.ts';

/** A font family, in a package with whole TrueType files: those of Google Fonts as Expo packs them. */
export interface Family {
  readonly name: string;
  readonly package: string;
}

/** The text font: Latin, Cyrillic with the Kazakh letters, and Greek in the same file. */
const literata: Family = { name: 'Literata', package: '@expo-google-fonts/literata' };

const chosen: Readonly<Record<string, Family>> = {
  Latn: literata,
  Cyrl: literata,
  Grek: literata,
  Arab: { name: 'Noto Naskh Arabic', package: '@expo-google-fonts/noto-naskh-arabic' },
};

/** The weights in use: reading text, and headlines. */
export const weights = [
  { weight: 400, style: '400Regular' },
  { weight: 600, style: '600SemiBold' },
] as const;

/**
 * The family for a script. For a script that is not in the table it is the Noto Serif of that name, which has only to
 * be installed: `@expo-google-fonts/noto-serif-georgian`.
 * @param script ISO 15924 code
 */
export function familyOf(script: string): Family {
  const english = new Intl.DisplayNames(['en'], { type: 'script' }).of(script) ?? script;
  return (
    chosen[script] ?? {
      name: `Noto Serif ${english}`,
      package: `@expo-google-fonts/noto-serif-${english.toLowerCase().replaceAll(' ', '-')}`,
    }
  );
}

/** The scripts of the site's languages, including incomplete ones. */
export function scriptsOf({ languages, incomplete }: Site): string[] {
  return [...new Set([...languages, ...incomplete].map((locale) => localeOf(locale).script))];
}

/** Whether the family of a script is installed. */
export const hasFont = memoizeInBuild((script: string): boolean =>
  weights.every(({ style }) => existsSync(fileOf(familyOf(script), style))),
);

/**
 * The TrueType file of a family in one weight.
 * @returns its path, also when the package is not installed
 */
export function fileOf(family: Family, style: (typeof weights)[number]['style']): string {
  const file = `${family.package}/${style}/${family.name.replaceAll(' ', '')}_${style}.ttf`;
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve(file);
  } catch {
    return file;
  }
}
