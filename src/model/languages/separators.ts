import { type LocaleCode, localeOf } from './locales.ts';

/** What separates the parts of an enumeration, in the marks of the script. */
interface Separators {
  readonly comma: string;
  readonly semicolon: string;
}

const ofScript: Readonly<Record<string, Separators>> = {
  Arab: { comma: '، ', semicolon: '؛ ' },
};

/** @returns comma and semicolon as the script of a language has them, each with its space */
export const separatorsOf = (locale: LocaleCode): Separators =>
  ofScript[localeOf(locale).script] ?? { comma: ', ', semicolon: '; ' };
