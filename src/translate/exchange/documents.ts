import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { unitsOfData } from './data-units.ts';
import { unitsOfStrings } from './string-units.ts';
import { unitsOfText } from './text-units.ts';
import type { ExchangeDocument, ExchangeUnit } from './unit.ts';

/**
 * The names of everything that is translated, found by looking: a folder with the original's `.mdx` is a text, YAML
 * with words in several languages is data.
 * @param root folder of the project
 */
export function documentNames(root: string, { original }: Site): string[] {
  const content = join(root, 'content');
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => !isSystemFile(basename(file)))
    .map((file) => file.replaceAll('\\', '/'));
  const texts = files
    .filter((file) => file.endsWith(`/${original}.mdx`))
    .map((file) => file.slice(0, -original.length - 5));
  const inLanguages = new RegExp(`(^|[{,])\\s*${original}:\\s*\\S`, 'm');
  const data = files
    .filter((file) => file.endsWith('.yaml') && inLanguages.test(readFileSync(join(content, file), 'utf8')))
    .map((file) => file.replace(/(\/[^/]+)?\.yaml$/, ''));
  // The statement is what all the others are about.
  const first = texts.includes('statement') ? ['statement'] : [];
  return [...new Set([...first, ...texts.toSorted(), 'ui', ...data.toSorted()])];
}

/**
 * A document, unit by unit.
 * @param name one of `documentNames`
 * @param locale the language into which it is translated
 * @returns undefined when original and translation do not run side by side, or a file is missing or can't be read;
 * the content checks say in plain words which
 */
export function readDocument(
  root: string,
  { original }: Site,
  name: string,
  locale: LocaleCode,
): ExchangeDocument | undefined {
  try {
    const units = unitsOf(root, original, name, locale);
    return units && { name, units };
  } catch {
    return undefined;
  }
}

function unitsOf(root: string, original: string, name: string, locale: string): ExchangeUnit[] | undefined {
  if (name === 'ui') return unitsOfStrings(root, original, locale);
  const isText = existsSync(join(root, 'content', name, `${original}.mdx`));
  return isText ? unitsOfText(root, `content/${name}`, original, locale) : unitsOfData(root, name, original, locale);
}
