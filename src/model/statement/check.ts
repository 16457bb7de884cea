import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../documents/blocks.ts';
import { checkParity, isSound } from '../documents/parity.ts';
import { type DocumentVersion, readVersions } from '../documents/read.ts';
import { type TermUse, termUsesIn } from '../glossary/check.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Problem } from '../problems/problem.ts';
import { isProblem, readTextFile } from '../problems/text-file.ts';
import type { Site } from '../site/schema.ts';
import { checkContactBlock } from './contact-block-check.ts';
import { checkEmphasis } from './emphasis-check.ts';
import { t } from './messages.ts';
import { checkQuotations } from './quotation-check.ts';
import { quotationsIn } from './quotations.ts';
import { statementSchema } from './schema.ts';

const folder = 'content/statement';
const record = `${folder}/record.txt`;

/** Results for the checks of other files. */
export interface CheckedStatement {
  readonly problems: Problem[];
  /**
   * The blocks in each language. A version with problems is left out: references to its paragraphs and words would be
   * reported as well.
   */
  readonly blocks: Map<LocaleCode, readonly Block[]>;
  /** The terms that are marked in these blocks. */
  readonly terms: TermUse[];
  /** Ids under which somebody is quoted. */
  readonly quoted: string[];
}

/**
 * Checks the statement in all languages: its fields, its blocks, its voices, and the original against the record.
 * @param root folder of the project
 * @param speakers ids of all persons and organisations that can be quoted
 */
export function checkStatement(root: string, site: Site, speakers: readonly string[]): CheckedStatement {
  const { versions, problems } = readVersions(root, folder, statementSchema, site);
  const original = versions.get(site.original);
  problems.push(
    ...[...versions.values()].flatMap((version) => [
      ...checkQuotations(version, speakers, site.original, original),
      ...checkContactBlock(version),
    ]),
    ...(original ? checkAgainstRecord(root, original) : []),
  );
  const known = original && isSound(original, problems) ? original : undefined;
  problems.push(...checkParity(versions, site.original, problems));
  if (known) {
    problems.push(
      ...[...versions.values()].flatMap((version) => (version === known ? [] : checkEmphasis(version, known))),
    );
  }
  const sound = [...versions.values()].filter((version) => isSound(version, problems));
  const whole = isSound(original, problems) ? sound : [];
  return {
    problems,
    blocks: new Map(whole.map(({ locale, blocks }) => [locale, blocks])),
    terms: whole.flatMap(({ source: { file }, blocks }) => termUsesIn(file, blocks)),
    quoted: [...versions.values()].flatMap(({ blocks }) =>
      blocks.flatMap(quotationsIn).flatMap(({ attributes: { speaker } }) => speaker ?? []),
    ),
  };
}

/** The original is a document of record: its words are those of `record.txt`, including misspellings. */
function checkAgainstRecord(root: string, original: DocumentVersion): Problem[] {
  if (!existsSync(join(root, record))) {
    return [
      {
        file: record,
        line: 1,
        wrong: t('noRecord'),
        fix: t('noRecord.fix', { file: original.source.file }),
      },
    ];
  }
  const source = readTextFile(root, record);
  if (isProblem(source)) return [source];
  const { front, blocks } = original;
  const issued = words(source.text);
  const title = String((front.value as { title?: string } | undefined)?.title ?? '');
  const printed = [
    ...words(title).map((word) => ({ word, line: front.lineOf('title') })),
    ...blocks.flatMap(({ text, line }) => words(text).map((word) => ({ word, line }))),
  ];
  const at = issued.findIndex((word, index) => word !== printed[index]?.word);
  const parting = at === -1 && printed.length > issued.length ? issued.length : at;
  if (parting === -1) return [];
  const context = (list: readonly string[]) =>
    list.slice(Math.max(0, parting - 3), parting + 3).join(' ') || t('nothing');
  return [
    {
      file: original.source.file,
      line: printed[parting]?.line ?? printed.at(-1)?.line ?? 1,
      wrong: t('otherWords', { record, here: context(printed.map(({ word }) => word)), there: context(issued) }),
      fix: t('otherWords.fix'),
    },
  ];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
