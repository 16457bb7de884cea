import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { memoizeByText } from '../../lib/memoize.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { lettersOf } from '../languages/script.ts';
import type { Site } from '../site/schema.ts';
import type { LetterModels } from './foreign-words.ts';
import { advantage, type LanguageModel, learnLanguage } from './letter-model.ts';

/** Larger files are no texts; the content checks refuse them. */
const largest = 1_000_000;

const known = new WeakMap<object, LetterModels>();

/**
 * What is known about the languages of a site from all its texts and strings, as far as they can be read. It is learned
 * once for each check, which has its own object for the site.
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
  const texts = new Map(
    [...languages, ...incomplete].map((locale) => {
      const files = names.filter((name) => basename(name) === `${locale}.mdx` || name === join('ui', `${locale}.json`));
      const own = files
        .map((name) => {
          const text = proseOf(join(content, name));
          // A text that is only begun has paragraphs of the original, which do not represent its language.
          const others = incomplete.includes(locale) ? languages.map((code) => siblingOf(name, locale, code)) : [];
          const own = withoutLinesOf(
            text,
            others.map((other) => proseOf(join(content, other))),
          );
          return [`content/${name.replaceAll('\\', '/')}`, own] as const;
        })
        .filter(([, text]) => isInScriptOf(locale, text));
      return [locale, withLimitedShares(own)];
    }),
  );
  const models = modelsFrom(texts);
  const own = new Map([...texts].map(([locale, files]) => [locale, withoutStrangers(locale, files, models)]));
  return [...texts].every(([locale, files]) => files.size === own.get(locale)?.size) ? models : modelsFrom(own);
}

type Texts = ReadonlyMap<LocaleCode, ReadonlyMap<string, string>>;

/** What was learned last about each language, and from which texts: most checks follow a change in one language. */
const learned = new Map<LocaleCode, { readonly from: string; readonly model: LanguageModel }>();

const modelsFrom = (texts: Texts): LetterModels =>
  new Map([...texts].map(([locale, files]) => [locale, modelFrom(locale, files)]));

function modelFrom(locale: LocaleCode, files: ReadonlyMap<string, string>): LanguageModel {
  const from = JSON.stringify([...files]);
  const before = learned.get(locale);
  if (before?.from === from) return before.model;
  const model = learnLanguage(files);
  learned.set(locale, { from, model });
  return model;
}

/** The files of a language without those that fit another language of the site better than the rest of their own. */
function withoutStrangers(
  locale: LocaleCode,
  files: ReadonlyMap<string, string>,
  models: LetterModels,
): ReadonlyMap<string, string> {
  const own = models.get(locale);
  if (!own) return files;
  const { script } = localeOf(locale);
  const others = [...models].flatMap(([code, model]) =>
    code !== locale && localeOf(code).script === script ? [model] : [],
  );
  return new Map(
    [...files].filter(([file]) => {
      const itself = own.files.get(file);
      const words = [...(itself?.words.keys() ?? [])];
      return !others.some((other) => words.reduce((sum, word) => sum + advantage(word, other, own, itself), 0) > 0);
    }),
  );
}

/** Characters of a file from which a language is learned: at least and at most. */
const leastShare = 2000;
const mostShare = 20_000;

/**
 * Limits what one file contributes to half of what the others do, so that a file of nonsense, or one that is not in the
 * language at all, does not change how the others are judged.
 */
function withLimitedShares(texts: readonly (readonly [string, string])[]): Map<string, string> {
  const total = texts.reduce((sum, [, text]) => sum + text.length, 0);
  return new Map(
    texts.map(([file, text]) => {
      const share = Math.max(leastShare, Math.min(mostShare, (total - text.length) / 2));
      return [file, text.slice(0, share)];
    }),
  );
}

/** The file of the same text or strings in another language. */
const siblingOf = (name: string, locale: LocaleCode, other: LocaleCode) =>
  join(dirname(name), basename(name).replace(`${locale}.`, `${other}.`));

function withoutLinesOf(text: string, others: readonly string[]): string {
  if (others.length === 0) return text;
  const known = new Set(others.flatMap((other) => other.split('\n')));
  return text
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}

/** Whether a text is mostly in the script of its language: one saved under the name of another is not used. */
const isInScriptOf = (locale: LocaleCode, text: string): boolean => judgeOf(localeOf(locale).script)(text);

const judgeOf = memoizeByText((script) => {
  const letter = lettersOf(script);
  return memoizeByText((text: string): boolean => {
    const letters = text.match(/\p{L}/gu) ?? [];
    return letters.filter((one) => letter.test(one)).length * 2 >= letters.length;
  });
});

/** An address for mail or the web, as far as texts have them: its words are in no language. */
const isAddress = (word: string) =>
  /@|\w:\/\/|^\W{0,9}(?:www\.|[a-z\d-]{2,60}\.[a-z\d-]{2,60}(?:\W|$))/i.test(word.slice(0, 300));

/** The words of a file, without tags, names of fields, placeholders and addresses. */
function proseOf(path: string): string {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts?.isFile() || facts.size > largest) return '';
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json')
    ? text.replace(/^[ \t]*"[^"\n]*":/gm, ' ').replace(/\{\{[^{}]*\}\}|\\n/g, ' ')
    : text
        .replace(/<[^<>]*>/g, ' ')
        .replace(/^[ -]*\w[\w-]*:/gm, ' ')
        .replace(/\]\([^()\s]*\)/g, ' ')
        .replace(/\S+/g, (word) => (isAddress(word) ? ' ' : word));
}
