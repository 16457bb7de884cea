import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { lettersOf } from '../languages/script.ts';
import type { Site } from '../site/schema.ts';
import type { LetterModels } from './foreign-words.ts';
import { learnLetters } from './letter-model.ts';

/** Larger files are no texts; the content checks refuse them. */
const largest = 1_000_000;

const known = new WeakMap<object, LetterModels>();

/**
 * What is known of the languages of a site from all its texts and strings, as far as they can be read. It is learned
 * once for each check: the object that describes the site is another one in each.
 * @param root folder of the project
 */
export function letterModelsOf(root: string, site: Pick<Site, 'languages' | 'incomplete'>): LetterModels {
  const models = known.get(site) ?? learn(root, site);
  known.set(site, models);
  return models;
}

function learn(root: string, { languages, incomplete }: Pick<Site, 'languages' | 'incomplete'>): LetterModels {
  const content = join(root, 'content');
  const names = existsSync(content) ? readdirSync(content, { recursive: true, encoding: 'utf8' }).sort() : [];
  return new Map(
    [...languages, ...incomplete].map((locale) => {
      const files = names.filter((name) => basename(name) === `${locale}.mdx` || name === join('ui', `${locale}.json`));
      const texts = files.map((name) => proseOf(join(content, name))).filter((text) => isInScriptOf(locale, text));
      return [locale, learnLetters(texts.join('\n'))];
    }),
  );
}

/** Whether a text is mostly in the script of its language: one saved under the name of another teaches nothing. */
function isInScriptOf(locale: LocaleCode, text: string): boolean {
  const letter = lettersOf(localeOf(locale).script);
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((one) => letter.test(one)).length * 2 >= letters.length;
}

/** The words of a file, without tags, names of fields and placeholders. */
function proseOf(path: string): string {
  const facts = statSync(path);
  if (!facts.isFile() || facts.size > largest) return '';
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json')
    ? text.replace(/^[ \t]*"[^"\n]*":/gm, ' ').replace(/\{\{[^{}]*\}\}|\\n/g, ' ')
    : text
        .replace(/<[^<>]*>/g, ' ')
        .replace(/^[ -]*\w[\w-]*:/gm, ' ')
        .replace(/\]\([^()\s]*\)/g, ' ');
}
