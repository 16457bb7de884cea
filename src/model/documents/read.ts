import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { frontMatterIn } from '../../lib/yaml.ts';
import { letterModelsOf } from '../fidelity/letter-models.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { checkCharacters } from '../problems/characters.ts';
import { type Fields, readFields } from '../problems/fields.ts';
import { renamedFile, strayFiles } from '../problems/folder.ts';
import type { Problem } from '../problems/problem.ts';
import { isProblem, readTextFile, type TextFile } from '../problems/text-file.ts';
import type { Site } from '../site/schema.ts';
import { type Block, readBlocks } from './blocks.ts';
import { isDraft } from './draft.ts';
import { foreignMarkup } from './markup.ts';
import { explainMdx } from './mdx-problems.ts';
import { t } from './messages.ts';
import { checkReview } from './review.ts';
import { tagsOfFile } from './tag-rules.ts';
import { checkTypography } from './typography.ts';
import { checkWords } from './words.ts';

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
 */
export function readVersions<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
  site: Site,
): DocumentVersions<z.output<Schema>> {
  const { languages, incomplete, original } = site;
  const models = letterModelsOf(root, site);
  const problems: Problem[] = [];
  const versions = new Map<LocaleCode, DocumentVersion<z.output<Schema>>>();

  for (const locale of [...languages, ...incomplete]) {
    const file = `${folder}/${locale}.mdx`;
    if (!existsSync(join(root, file))) {
      if (incomplete.includes(locale)) continue;
      problems.push({
        file,
        line: 1,
        wrong: t('missing', { locale }),
        fix: explainMissing(root, folder, locale),
      });
      continue;
    }
    const source = readTextFile(root, file);
    if (isProblem(source)) {
      problems.push(source);
      continue;
    }
    const version = readVersion(locale, source, schema);
    problems.push(...version.problems, ...checkReview(file, locale, version.front, site), ...checkCharacters(source));
    if (!version.blocks) continue;
    // A draft in an incomplete language is not published.
    if (incomplete.includes(locale) && isDraft(version.blocks, versions.get(original)?.blocks ?? [])) continue;
    problems.push(
      ...checkWords(file, locale, version.blocks, models),
      ...checkTypography({ locale, source, blocks: version.blocks }, original),
    );
    versions.set(locale, { locale, source, front: version.front, blocks: version.blocks });
  }
  const strays = strayFiles(
    root,
    folder,
    '.mdx',
    (name) => [...languages, ...incomplete].some((code) => code === name),
    t('strayText', { files: languages.map((code) => `${code}.mdx`).join(', ') }),
  );
  // A misnamed file is reported where the right one is missing.
  const missing = problems.map(({ file }) => file).filter((file) => !existsSync(join(root, file)));
  const others = strays.filter(({ file }) => !missing.some((name) => file.startsWith(`${name}.`)));
  return { versions, problems: [...problems, ...others] };
}

function explainMissing(root: string, folder: string, locale: LocaleCode): string {
  const name = `${locale}.mdx`;
  const renamed = renamedFile(root, folder, name);
  return renamed
    ? t('missing.renamed', { renamed, added: renamed.slice(name.length) })
    : t('missing.fix', { folder, name, locale });
}

function readVersion<Schema extends z.ZodType>(locale: LocaleCode, source: TextFile, schema: Schema) {
  const { file, text } = source;
  const tags = tagsOfFile(file);
  const head = frontMatterIn(text);
  const front = readFields({ file, text: head?.yaml ?? '' }, schema, 2);
  const problems: Problem[] = [...front.problems];
  if (!head) return { locale, front, blocks: undefined, problems: [explainNoFields(source)] };
  try {
    problems.push(...foreignMarkup(source, tags));
    return { locale, front, blocks: readBlocks(text), problems };
  } catch (error) {
    return { locale, front, blocks: undefined, problems: [...problems, explainMdx(source, error, tags)] };
  }
}

function explainNoFields({ file, text }: TextFile): Problem {
  const [first, ...others] = text.split(/\r?\n/);
  if (first?.trimEnd() === '---') {
    const end = others.findIndex((line) => !/^\s|^[\w-]+:|^#/.test(line));
    return {
      file,
      line: end === -1 ? others.length : end + 2,
      wrong: t('noFieldsEnd'),
      fix: t('noFieldsEnd.fix'),
    };
  }
  return {
    file,
    line: 1,
    wrong: t('noFields'),
    fix: t('noFields.fix'),
  };
}
