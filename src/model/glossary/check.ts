import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../documents/blocks.ts';
import { readDataFile } from '../entries/data-file.ts';
import { missingLanguages } from '../entries/missing.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import type { Citation } from '../sources/check.ts';
import { t } from './messages.ts';
import { glossarySchema, termTag } from './schema.ts';

const file = 'content/glossary.yaml';

/** A marked use of a term in `content/`. */
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
 * @returns what is wrong, the sources of the meanings, and whether all of them could be read
 */
export function checkGlossary(
  root: string,
  { languages }: Site,
  uses: readonly TermUse[],
): { problems: Problem[]; citations: Citation[]; complete: boolean } {
  const none = { problems: [], citations: [], complete: true };
  if (!existsSync(join(root, file)))
    return uses.length ? { ...none, problems: uses.map((use) => explainUnknown(use, [])) } : none;
  const { value, problems, lineOf } = readDataFile(root, file, glossarySchema);
  if (!value) return { ...none, problems, complete: false };
  const ids = Object.keys(value);
  const untranslated = Object.entries(value).flatMap(([id, record]) =>
    (['term', 'meaning'] as const).flatMap((field) =>
      missingLanguages(file, lineOf(id, field), t(`what.${field}`, { id }), record[field], languages, 4),
    ),
  );
  return {
    problems: [
      ...problems,
      ...untranslated,
      ...uses.filter(({ id }) => id !== undefined && !ids.includes(id)).map((use) => explainUnknown(use, ids)),
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
    wrong: t('unknownTerm', { id, file }),
    fix: meant ? t('unknownTerm.meant', { meant }) : t('unknownTerm.fix', { file }),
  };
}

/** Only the first use on a page is marked: two marks on one page would share their address. */
function twice(uses: readonly TermUse[]): Problem[] {
  const marked = new Set<string>();
  return uses
    .filter(({ file: where, id }) => {
      const use = `${where} ${id}`;
      const before = marked.has(use);
      marked.add(use);
      return before;
    })
    .map(({ file: where, line, id }) => ({
      file: where,
      line,
      wrong: t('termTwice', { id }),
      fix: t('termTwice.fix'),
    }));
}

function wordless(uses: readonly TermUse[]): Problem[] {
  return uses
    .filter(({ text }) => text.trim() === '')
    .map(({ file: where, line, id }) => ({
      file: where,
      line,
      wrong: t('wordlessTerm', { id: id ?? '' }),
      fix: t('wordlessTerm.fix', { id: id ?? '…' }),
    }));
}
