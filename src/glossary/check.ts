import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFields } from '../checks/fields.ts';
import { checkLetters } from '../checks/letters.ts';
import { nearest, type Problem } from '../checks/problem.ts';
import { checkScripts } from '../checks/scripts.ts';
import { isProblem, readTextFile } from '../checks/text-file.ts';
import type { Block } from '../document/blocks.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../sources/check.ts';
import { glossarySchema, termTag } from './schema.ts';

const file = 'content/glossary.yaml';

/** A marked use of a term somewhere in `content/`. */
export interface TermUse {
  readonly file: string;
  readonly line: number;
  readonly id: string | undefined;
  /** The words that are marked. */
  readonly text: string;
}

/** The marked terms of a text. */
export function termUsesIn(textFile: string, blocks: readonly Block[]): TermUse[] {
  return blocks
    .flatMap(({ tags }) => tags)
    .filter(({ name }) => name === termTag)
    .map(({ attributes: { id }, line, text }) => ({ file: textFile, line, id, text }));
}

/**
 * Checks `content/glossary.yaml` and that marked terms exist and are marked once a document.
 * @param uses all marked terms in `content/`
 * @returns what is wrong, the sources on which the meanings rest, and whether all of them could be read
 */
export function checkGlossary(
  root: string,
  { languages }: Site,
  uses: readonly TermUse[],
): { problems: Problem[]; citations: Citation[]; complete: boolean } {
  const none = { problems: [], citations: [], complete: true };
  if (!existsSync(join(root, file)))
    return uses.length ? { ...none, problems: uses.map((use) => explainUnknown(use, [])) } : none;
  const source = readTextFile(root, file);
  if (isProblem(source)) return { ...none, problems: [source], complete: false };
  const { value, problems, lineOf } = readFields(source, glossarySchema);
  if (!value) return { ...none, problems, complete: false };
  const ids = Object.keys(value);
  const untranslated = Object.entries(value).flatMap(([id, record]) =>
    (['term', 'meaning'] as const).flatMap((field) =>
      languages
        .filter((locale) => !record[field][locale])
        .map((locale) => ({
          file,
          line: lineOf(id, field),
          wrong: `The ${field} of “${id}” in the language “${locale}” is missing.`,
          fix: `Add a line below “${field}:”, indented by four spaces: ${locale}: …`,
        })),
    ),
  );
  return {
    problems: [
      ...problems,
      ...checkScripts(source),
      ...checkLetters(source),
      ...untranslated,
      ...uses.filter(({ id }) => id === undefined || !ids.includes(id)).map((use) => explainUnknown(use, ids)),
      ...twice(uses),
      ...wordless(uses),
    ],
    complete: true,
    citations: Object.entries(value).map(([id, record]) => ({
      file,
      line: lineOf(id, 'source'),
      source: record.source,
    })),
  };
}

function explainUnknown({ file: where, line, id }: TermUse, ids: readonly string[]): Problem {
  const meant = id && nearest(id, ids);
  return {
    file: where,
    line,
    wrong: id ? `There is no term “${id}” in ${file}.` : 'The tag <Term> does not say which term it means.',
    fix: meant
      ? `Write <Term id="${meant}">.`
      : `Write <Term id="…"> with the id of a record of ${file}, or add the record.`,
  };
}

/** Only the first use on a page is marked: two marks on one page would share their address. */
function twice(uses: readonly TermUse[]): Problem[] {
  return uses
    .filter((use, index) => uses.findIndex(({ file: where, id }) => where === use.file && id === use.id) !== index)
    .map(({ file: where, line, id }) => ({
      file: where,
      line,
      wrong: `The term “${id}” is marked a second time in this text.`,
      fix: 'Mark only its first use.',
    }));
}

function wordless(uses: readonly TermUse[]): Problem[] {
  return uses
    .filter(({ text }) => text.trim() === '')
    .map(({ file: where, line, id }) => ({
      file: where,
      line,
      wrong: `The tag <Term> for “${id ?? ''}” holds no words.`,
      fix: `Put the words that stand for the term between: <Term id="${id ?? '…'}">…</Term>.`,
    }));
}
