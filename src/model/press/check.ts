import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Block } from '../documents/blocks.ts';
import { differenceInSpaces, findWords } from '../documents/wording.ts';
import { readDataFile } from '../entries/data-file.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { firstWords, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { t } from './messages.ts';
import { pressFile as file, pressSchema } from './schema.ts';

/**
 * Checks the key facts and demands: each in every language, each letter for letter in its paragraph of the statement.
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
    ...excerptsOf(value).flatMap(({ list, index, paragraph, excerpt }) => {
      const addresses = statement.get(original)?.flatMap(({ id }) => id ?? []);
      if (addresses && !addresses.includes(paragraph)) {
        const line = lineOf(list, index, 'paragraph');
        return [{ file, line, ...explainUnknown(paragraph, addresses) }];
      }
      return languages.flatMap((locale) => {
        const blocks = statement.get(locale);
        const words = excerpt[locale];
        const line = lineOf(list, index, 'excerpt', locale);
        if (words === undefined) return [{ file, line, ...explainMissing(paragraph, locale) }];
        // Problems of a statement that cannot be read are reported elsewhere.
        return blocks
          ? checkWords(words, paragraph, locale, blocks).map((sentences) => ({ file, line, ...sentences }))
          : [];
      });
    }),
  ];
}

const excerptsOf = (press: z.infer<typeof pressSchema> | undefined) =>
  (['facts', 'demands'] as const).flatMap((list) =>
    (press?.[list] ?? []).map((excerpt, index) => ({ list, index, ...excerpt })),
  );

type Sentences = Pick<Problem, 'wrong' | 'fix'>;

function checkWords(words: string, paragraph: string, locale: LocaleCode, blocks: readonly Block[]): Sentences[] {
  const block = blocks.find(({ id }) => id === paragraph);
  if (block && findWords(block.text, words)) return [];
  const elsewhere = blocks.find(({ id, text }) => id !== undefined && findWords(text, words));
  const spaces = block && differenceInSpaces(block.text, words);
  if (spaces) return [{ wrong: t('spaces', { words: firstWords(words), spaces }), fix: correctSpaces }];
  return [
    {
      wrong: t('notInParagraph', { words: firstWords(words), paragraph, locale }),
      fix: elsewhere ? t('elsewhere', { id: elsewhere.id }) : t('notInParagraph.fix', { locale }),
    },
  ];
}

const correctSpaces = t('spaces.fix');

function explainUnknown(paragraph: string, addresses: readonly string[]): Sentences {
  return {
    wrong: t('unknownParagraph', { paragraph }),
    fix: t('unknownParagraph.fix', { first: addresses[0], last: addresses.at(-1) }),
  };
}

function explainMissing(paragraph: string, locale: LocaleCode): Sentences {
  return {
    wrong: t('missing', { paragraph, locale }),
    fix: t('missing.fix', { locale }),
  };
}
