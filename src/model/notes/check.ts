import type { Block } from '../documents/blocks.ts';
import { checkParity } from '../documents/parity.ts';
import { readVersions } from '../documents/read.ts';
import { differenceInSpaces, findWords } from '../documents/wording.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { strayFiles } from '../problems/folder.ts';
import { firstWords, nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { t } from './messages.ts';
import { noteNames } from './read.ts';
import { noteSchema } from './schema.ts';

const folder = 'content/notes';

/**
 * Checks the editors' notes: each in every language, each on words of its paragraph of the statement.
 * @param statement the statement's blocks in each language in which it has no problems
 */
export function checkNotes(root: string, site: Site, statement: ReadonlyMap<LocaleCode, readonly Block[]>): Problem[] {
  const strays = strayFiles(root, folder, '.mdx', () => false, t('strayFile.fix'));
  const notes = noteNames(root).flatMap((name) => {
    const { versions, problems } = readVersions(root, `${folder}/${name}`, noteSchema, site);
    return [
      ...problems,
      ...checkParity(versions, site.original, problems),
      ...[...versions.values()].flatMap(({ locale, source: { file }, front }) => {
        const { value, lineOf } = front;
        const blocks = statement.get(locale);
        if (!value) return [];
        return [
          ...(blocks ? checkPhrase(file, lineOf('phrase'), value, blocks) : []),
          ...checkTopic(file, lineOf('topic'), value.topic, site.topics),
        ];
      }),
    ];
  });
  return [...strays, ...notes];
}

function checkPhrase(
  file: string,
  line: number,
  { paragraph, phrase }: { paragraph: string; phrase: string },
  blocks: readonly Block[],
): Problem[] {
  const block = blocks.find(({ id }) => id === paragraph);
  if (block && findWords(block.text, phrase)) return [];
  const elsewhere = blocks.find(({ text }) => findWords(text, phrase));
  const spaces = block && differenceInSpaces(block.text, phrase);
  if (spaces) {
    return [
      {
        file,
        line,
        wrong: t('spaces', { words: firstWords(phrase), spaces }),
        fix: t('spaces.fix'),
      },
    ];
  }
  return [
    {
      file,
      line,
      wrong: block
        ? t('notInParagraph', { words: firstWords(phrase), paragraph })
        : t('unknownParagraph', { paragraph }),
      fix: elsewhere?.id ? t('elsewhere', { id: elsewhere.id }) : t('notInParagraph.fix'),
    },
  ];
}

function checkTopic(file: string, line: number, topic: string | undefined, topics: readonly string[]): Problem[] {
  if (topic === undefined || topics.includes(topic)) return [];
  const meant = nearest(topic, topics);
  return [
    {
      file,
      line,
      wrong: t('unknownTopic', { topic }),
      fix: meant ? t('write', { meant }) : t('unknownTopic.fix', { topics: topics.join(', ') }),
    },
  ];
}
