import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../documents/blocks.ts';
import { differenceInSpaces, findWords } from '../documents/wording.ts';
import { readDataFile } from '../entries/data-file.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { firstWords, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { pressSchema } from './schema.ts';

const file = 'content/press.yaml';

/**
 * Checks the key facts: each in every language, each letter for letter in its paragraph of the statement.
 * @param statement the statement's blocks in each language
 */
export function checkPress(
  root: string,
  { languages, original }: Site,
  statement: ReadonlyMap<LocaleCode, readonly Block[]>,
): Problem[] {
  if (!existsSync(join(root, file))) return [];
  const { value, problems, lineOf } = readDataFile(root, file, pressSchema);
  return [
    ...problems,
    ...(value?.facts ?? []).flatMap(({ paragraph, excerpt }, index) => {
      const addresses = statement.get(original)?.flatMap(({ id }) => id ?? []);
      if (addresses && !addresses.includes(paragraph)) {
        const line = lineOf('facts', index, 'paragraph');
        return [{ file, line, ...explainUnknown(paragraph, addresses) }];
      }
      return languages.flatMap((locale) => {
        const blocks = statement.get(locale);
        const words = excerpt[locale];
        const line = lineOf('facts', index, 'excerpt', locale);
        if (words === undefined) return [{ file, line, ...explainMissing(paragraph, locale) }];
        // A statement that cannot be read has problems of its own.
        return blocks
          ? checkWords(words, paragraph, locale, blocks).map((sentences) => ({ file, line, ...sentences }))
          : [];
      });
    }),
  ];
}

type Sentences = Pick<Problem, 'wrong' | 'fix'>;

function checkWords(words: string, paragraph: string, locale: LocaleCode, blocks: readonly Block[]): Sentences[] {
  const block = blocks.find(({ id }) => id === paragraph);
  if (block && findWords(block.text, words)) return [];
  const elsewhere = blocks.find(({ id, text }) => id !== undefined && findWords(text, words));
  const spaces = block && differenceInSpaces(block.text, words);
  if (spaces)
    return [{ wrong: `The words “${firstWords(words)}” differ in white space. ${spaces}`, fix: correctSpaces }];
  return [
    {
      wrong: `The words “${firstWords(words)}” do not stand in paragraph ${paragraph} of the statement in the language “${locale}”.`,
      fix: elsewhere
        ? `They stand in ${elsewhere.id}: write paragraph: ${elsewhere.id}.`
        : `Copy them from content/statement/${locale}.mdx, letter for letter, without its tags; or, if the statement was changed by mistake, restore it there.`,
    },
  ];
}

const correctSpaces = 'Put the space or take it out, in the statement or here, where it is wrong.';

function explainUnknown(paragraph: string, addresses: readonly string[]): Sentences {
  return {
    wrong: `The statement has no paragraph “${paragraph}”.`,
    fix: `Write one of ${addresses[0]} to ${addresses.at(-1)}.`,
  };
}

function explainMissing(paragraph: string, locale: LocaleCode): Sentences {
  return {
    wrong: `The excerpt from ${paragraph} in the language “${locale}” is missing.`,
    fix: `Add a line below “excerpt:”, indented by six spaces: ${locale}: …`,
  };
}
