import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkParity } from '../documents/parity.ts';
import { type DocumentVersion, readVersions } from '../documents/read.ts';
import { type TermUse, termUsesIn } from '../glossary/check.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { namesIn, strayFiles } from '../problems/folder.ts';
import { firstWords, nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { type Citation, citationsIn } from '../sources/check.ts';
import { citationTag } from '../sources/citations.ts';
import { t } from './messages.ts';
import { legalSchema } from './schema.ts';

const folder = 'content/legal';

type LegalVersion = DocumentVersion<ReturnType<typeof legalSchema.parse>>;

/**
 * Checks the pages on the law: every topic in every language, a source in every paragraph, the same dates everywhere.
 * @param addresses addresses of the statement's paragraphs, to which the pages refer; none while they are not known
 * @returns what is wrong, the citations and terms, and whether all of them were found: those in a file that cannot be
 * read are missing
 */
export function checkLegal(
  root: string,
  site: Site,
  addresses: readonly string[],
): { problems: Problem[]; citations: Citation[]; terms: TermUse[]; complete: boolean } {
  const problems = checkFolders(root, site);
  let complete = problems.length === 0;
  const citations: Citation[] = [];
  const terms: TermUse[] = [];
  for (const topic of site.topics) {
    if (!existsSync(join(root, folder, topic))) continue;
    const { versions, problems: found } = readVersions(root, `${folder}/${topic}`, legalSchema, site);
    problems.push(...found, ...checkParity(versions, site.original, found), ...checkDates(versions, site.original));
    complete &&= versions.size > 0;
    for (const version of versions.values()) {
      problems.push(...checkCited(version), ...checkReferences(version, addresses));
      terms.push(...termUsesIn(version.source.file, version.blocks));
      citations.push(...version.blocks.flatMap((block) => citationsIn(version.source.file, block.tags)));
    }
  }
  return { problems, citations, terms, complete };
}

function checkFolders(root: string, { topics }: Site): Problem[] {
  const there = namesIn(root, folder).filter((name) => statSync(join(root, folder, name)).isDirectory());
  return [
    ...strayFiles(root, folder, '.mdx', () => false, t('strayFile.fix')),
    ...topics
      .filter((topic) => !there.includes(topic))
      .map((topic) => {
        const meant = nearest(topic, there);
        return {
          file: 'content/site.yaml',
          line: 1,
          wrong: t('noFolder', { topic, folder }),
          fix: meant ? t('write', { meant }) : t('noFolder.fix'),
        };
      }),
    ...there
      .filter((name) => !topics.includes(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        line: 1,
        wrong: t('notListed', { name }),
        fix: t('notListed.fix', { name }),
      })),
  ];
}

function checkCited({ source: { file }, blocks }: LegalVersion): Problem[] {
  return blocks
    .filter(({ id, tags: inside }) => id !== undefined && !inside.some(({ name }) => name === citationTag))
    .map(({ line, text }) => ({
      file,
      line,
      wrong: t('uncited', { words: firstWords(text) }),
      fix: t('uncited.fix'),
    }));
}

function checkReferences({ source: { file }, front, blocks }: LegalVersion, addresses: readonly string[]): Problem[] {
  const unknown = (id: string | undefined, line: number): Problem[] =>
    addresses.length === 0 || id === undefined || addresses.includes(id)
      ? []
      : [
          {
            file,
            line,
            wrong: t('unknownParagraph', { id }),
            fix: t('unknownParagraph.fix', { first: addresses[0], last: addresses.at(-1) }),
          },
        ];
  return [
    ...(front.value?.paragraphs ?? []).flatMap((id) => unknown(id, front.lineOf('paragraphs'))),
    ...blocks
      .flatMap(({ tags: inside }) => inside)
      .filter(({ name }) => name === 'Paragraph')
      .flatMap(({ attributes: { id }, line }) => unknown(id, line)),
  ];
}

/** The dates of a page and the paragraphs it explains do not depend on the language. */
function checkDates(versions: ReadonlyMap<LocaleCode, LegalVersion>, original: LocaleCode): Problem[] {
  const model = versions.get(original)?.front.value;
  if (!model) return [];
  return [...versions.values()].flatMap(({ source: { file }, front: { value, lineOf } }) => {
    if (!value) return [];
    const compare = (field: 'asOf' | 'paragraphs' | 'replaced', here: string, there: string): Problem[] =>
      here === there
        ? []
        : [
            {
              file,
              line: lineOf(field),
              wrong: t('otherField', { field, here: here || t('nothing'), there: there || t('nothing') }),
              fix: t('otherField.fix'),
            },
          ];
    const days = ({ replaced = [] }: typeof model) => replaced.map(({ on }) => on).join(', ');
    return [
      ...compare('asOf', value.asOf, model.asOf),
      ...compare('paragraphs', value.paragraphs.join(', '), model.paragraphs.join(', ')),
      ...compare('replaced', days(value), days(model)),
    ];
  });
}
