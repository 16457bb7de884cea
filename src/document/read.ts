import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { type Fields, readFields } from '../checks/fields.ts';
import { checkLetters } from '../checks/letters.ts';
import { firstWords, type Problem } from '../checks/problem.ts';
import { checkScripts } from '../checks/scripts.ts';
import { isProblem, readTextFile, type TextFile } from '../checks/text-file.ts';
import { type LocaleCode, localeOf } from '../i18n/locales.ts';
import type { Site } from '../site/schema.ts';
import { type Block, readBlocks } from './blocks.ts';
import { explainMdx, unknownMarkup } from './mdx-problems.ts';

/** One language's version of a document, read from its file. */
export interface DocumentVersion<Front = unknown> {
  readonly locale: LocaleCode;
  readonly source: TextFile;
  readonly front: Fields<Front>;
  readonly blocks: readonly Block[];
}

export interface DocumentVersions<Front> {
  readonly versions: ReadonlyMap<LocaleCode, DocumentVersion<Front>>;
  readonly problems: Problem[];
}

/**
 * Reads all versions of a document and finds what is wrong with each by itself.
 * @param root folder of the project
 * @param folder path from there to the folder with `<language>.mdx`, such as `content/statement`
 * @param schema what the front matter must be
 * @param components names of the components that translators may use in it
 */
export function readVersions<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
  components: readonly string[],
  { languages }: Site,
): DocumentVersions<z.output<Schema>> {
  const problems: Problem[] = [];
  const versions = new Map<LocaleCode, DocumentVersion<z.output<Schema>>>();

  for (const locale of languages) {
    const file = `${folder}/${locale}.mdx`;
    if (!existsSync(join(root, file))) {
      problems.push({
        file,
        line: 1,
        wrong: `The text in the language “${locale}” is missing: content/site.yaml lists it, but there is no such file.`,
        fix: `Copy the file of another language to ${file} and translate it, or take “${locale}” from the list in content/site.yaml.`,
      });
      continue;
    }
    const source = readTextFile(root, file);
    if (isProblem(source)) {
      problems.push(source);
      continue;
    }
    const version = readVersion(locale, source, schema, components);
    problems.push(...version.problems, ...checkScripts(source), ...checkLetters(source));
    if (version.blocks) versions.set(locale, { locale, source, front: version.front, blocks: version.blocks });
  }
  return { versions, problems: [...problems, ...strayFiles(root, folder, languages)] };
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

function readVersion<Schema extends z.ZodType>(
  locale: LocaleCode,
  source: TextFile,
  schema: Schema,
  components: readonly string[],
) {
  const { file, text } = source;
  const match = frontMatter.exec(text);
  const front = readFields({ file, text: match?.index === 0 ? (match[1] ?? '') : '' }, schema, 2);
  const problems: Problem[] = [...front.problems];
  if (match?.index !== 0) {
    return {
      locale,
      front,
      blocks: undefined,
      problems: [
        {
          file,
          line: 1,
          wrong: 'The file does not begin with its fields between two lines of three hyphens.',
          fix: 'Begin the file with a line ---, then the fields such as title: "…", then again a line ---.',
        },
      ],
    };
  }
  try {
    problems.push(...unknownMarkup(source, components));
    const blocks = readBlocks(text);
    return { locale, front, blocks, problems: [...problems, ...checkWords(file, locale, blocks)] };
  } catch (error) {
    return { locale, front, blocks: undefined, problems: [...problems, explainMdx(source, error)] };
  }
}

const letters = { Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u } as const;

/** Finds what came into a text by pasting: a paragraph twice, a paragraph of another language, no text at all. */
function checkWords(file: string, locale: LocaleCode, blocks: readonly Block[]): Problem[] {
  if (blocks.length === 0) {
    return [
      {
        file,
        line: 1,
        wrong: 'There is no text below the fields.',
        fix: 'Write the text, or copy it from another language and translate it.',
      },
    ];
  }
  const long = blocks.filter(({ text }) => text.length > 40);
  return [
    ...long
      .filter(({ text }, index) => long.findIndex((other) => other.text === text) !== index)
      .map(({ line, text }) => ({
        file,
        line,
        wrong: `The paragraph “${firstWords(text)}” stands here a second time.`,
        fix: 'Put the paragraph of the original that belongs here in its place.',
      })),
    ...long
      .filter(({ text }) => !letters[localeOf(locale).script].test(text))
      .map(({ line, text }) => ({
        file,
        line,
        wrong: `The paragraph “${firstWords(text)}” is not in the language of the file.`,
        fix: 'Translate it, or see whether files of two languages were exchanged.',
      })),
  ];
}

function strayFiles(root: string, folder: string, languages: readonly string[]): Problem[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.mdx') && !languages.includes(basename(name, '.mdx')))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      wrong: `“${basename(name, '.mdx')}” is not a language of this site, so the file would not be published.`,
      fix: `Name the file after its language (${languages.map((code) => `${code}.mdx`).join(', ')}), or add the language in content/site.yaml.`,
    }));
}
