import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Site } from '../site/schema.ts';
import { type Accepted, readAccepted } from './accepted-wordings.ts';
import { pairsOfData } from './data-pairs.ts';
import { pairsOfStrings } from './string-pairs.ts';
import { pairsOfText } from './text-pairs.ts';
import type { Pairs } from './translation-pair.ts';

/** Something that is translated: a text in paragraphs, the strings of the interface, or data in all languages. */
export interface Document {
  /** As translators type it: `statement`, `legal/assembly`, `ui`, `glossary`. */
  readonly name: string;
  readonly kind: 'text' | 'strings' | 'data';
}

/**
 * Everything that is translated, found by looking: a folder with the original's `.mdx` is a text, YAML with a text in
 * the language of the original and in others is data.
 * @param root folder of the project
 */
export function documentsOf(root: string, { original }: Site): Document[] {
  const content = join(root, 'content');
  const texts = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === `${original}.mdx`)
    .map(({ parentPath }) => parentPath.slice(content.length + 1).replaceAll('\\', '/'))
    .toSorted();
  const data = readdirSync(content, { withFileTypes: true })
    .filter((entry) => hasTexts(content, entry.name, original))
    .map(({ name }) => name.replace('.yaml', ''))
    .toSorted();
  return [
    // The statement is what all the others are about.
    ...texts.toSorted((a, b) => Number(b === 'statement') - Number(a === 'statement')).map(named('text')),
    { name: 'ui', kind: 'strings' },
    ...data.map(named('data')),
  ];
}

const named = (kind: Document['kind']) => (name: string) => ({ name, kind });

function hasTexts(content: string, name: string, original: LocaleCode): boolean {
  const files = name.endsWith('.yaml')
    ? [name]
    : statSync(join(content, name), { throwIfNoEntry: false })?.isDirectory()
      ? readdirSync(join(content, name)).flatMap((file) =>
          file.endsWith('.yaml') && !isSystemFile(file) ? `${name}/${file}` : [],
        )
      : [];
  const text = new RegExp(`(^|[{,])\\s*${original}:\\s*\\S`, 'm');
  return files.some((file) => text.test(readFileSync(join(content, file), 'utf8')));
}

/**
 * A document beside its translation.
 * @param accepted which wordings the translations of the language render
 * @throws when a file of the document can't be read; `npm run check` says so in plain words
 */
export function pairsOf(
  root: string,
  { original }: Site,
  { name, kind }: Document,
  locale: LocaleCode,
  accepted: Accepted = readAccepted(root, locale),
): Pairs {
  const rendered = accepted[name];
  if (kind === 'text') return pairsOfText(root, name, original, locale, rendered);
  const fields =
    kind === 'strings'
      ? pairsOfStrings(root, original, locale, rendered)
      : pairsOfData(root, name, original, locale, rendered);
  return { fields, blocks: [], there: 0 };
}
