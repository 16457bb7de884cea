import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { firstWords, nearest, type Problem } from '../checks/problem.ts';
import { isProblem, readTextFile } from '../checks/text-file.ts';
import type { Block } from '../document/blocks.ts';
import { checkParity } from '../document/parity.ts';
import { type DocumentVersion, readVersions } from '../document/read.ts';
import { type TermUse, termUsesIn } from '../glossary/check.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import type { Site } from '../site/schema.ts';
import { quotationsIn, quotationTag } from './quotations.ts';
import { statementSchema } from './schema.ts';

const folder = 'content/statement';
const record = `${folder}/record.txt`;

/**
 * Checks the statement in all languages: its fields, its blocks, its voices, and the original against the record.
 * @param root folder of the project
 * @param speakers ids of all persons and organisations that can be quoted
 * @returns what is wrong, the blocks in each language and the terms that are marked in them
 */
export function checkStatement(
  root: string,
  site: Site,
  speakers: readonly string[],
): { problems: Problem[]; blocks: Map<LocaleCode, readonly Block[]>; terms: TermUse[] } {
  const { versions, problems } = readVersions(root, folder, statementSchema, ['Quote', 'ContactBlock', 'Term'], site);
  const original = versions.get(site.original);
  return {
    problems: [
      ...problems,
      ...[...versions.values()].flatMap((version) => checkQuotations(version, speakers)),
      ...checkParity(versions, site.original),
      ...(original ? checkAgainstRecord(root, original) : []),
    ],
    blocks: new Map([...versions].map(([locale, { blocks }]) => [locale, blocks])),
    terms: [...versions.values()].flatMap(({ source: { file }, blocks }) => termUsesIn(file, blocks)),
  };
}

function checkQuotations({ source: { file }, blocks }: DocumentVersion, speakers: readonly string[]): Problem[] {
  const spanning = blocks.find(({ kind }) => kind === quotationTag);
  if (spanning) {
    return [
      {
        file,
        line: spanning.line,
        wrong: 'A quotation tag encloses whole paragraphs, so they would lose their addresses.',
        fix: 'Mark the quotation in each paragraph by itself: <Quote speaker="…">“…”</Quote>, within the paragraph.',
      },
    ];
  }
  return blocks.flatMap(quotationsIn).flatMap(({ attributes: { speaker }, text, line }) => {
    if (speaker === undefined) {
      return {
        file,
        line,
        wrong: `The quotation ${firstWords(text)} does not say whose it is.`,
        fix: 'Write <Quote speaker="…"> with the name of a file in content/people/ or content/organisations/.',
      };
    }
    if (speakers.includes(speaker)) return [];
    const meant = nearest(speaker, speakers);
    return {
      file,
      line,
      wrong: `Nobody is known as “${speaker}”, to whom the quotation ${firstWords(text)} is given.`,
      fix: meant
        ? `Write speaker="${meant}".`
        : `Write one of: ${speakers.join(', ')}; or add content/people/${speaker}.yaml.`,
    };
  });
}

/** The original is a document of record: its words are those of `record.txt`, misspellings included. */
function checkAgainstRecord(root: string, original: DocumentVersion): Problem[] {
  if (!existsSync(join(root, record))) {
    return [
      {
        file: record,
        line: 1,
        wrong: 'The text of the statement as it was issued is missing.',
        fix: `Put it there as plain text, so that ${original.source.file} can be compared with it word for word.`,
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
  const context = (list: readonly string[]) => list.slice(Math.max(0, parting - 3), parting + 3).join(' ') || 'nothing';
  return [
    {
      file: original.source.file,
      line: printed[parting]?.line ?? printed.at(-1)?.line ?? 1,
      wrong: `The words differ from those of the statement as issued (${record}): here “${context(printed.map(({ word }) => word))}”, there “${context(issued)}”.`,
      fix: 'Restore the words as issued, misspellings included. Corrections belong in an editors’ note.',
    },
  ];
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
