import type { Block } from '../documents/blocks.ts';
import { checkParity } from '../documents/parity.ts';
import { readVersions } from '../documents/read.ts';
import { differenceInSpaces, findWords } from '../documents/wording.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { strayFiles } from '../problems/folder.ts';
import { firstWords, nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { noteNames } from './read.ts';
import { noteSchema } from './schema.ts';

const folder = 'content/notes';

/**
 * Checks the editors' notes: each in every language, each on words that stand in its paragraph of the statement.
 * @param statement the statement's blocks in each language in which nothing has to be mended there
 */
export function checkNotes(root: string, site: Site, statement: ReadonlyMap<LocaleCode, readonly Block[]>): Problem[] {
  const strays = strayFiles(root, folder, '.mdx', () => false, 'Put it into a folder with the name of the note.');
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
        wrong: `The words “${firstWords(phrase)}” differ in white space. ${spaces}`,
        fix: 'Put the space or take it out, in the statement or here, where it is wrong.',
      },
    ];
  }
  return [
    {
      file,
      line,
      wrong: block
        ? `The words “${firstWords(phrase)}” do not stand in paragraph ${paragraph} of the statement in this language.`
        : `The statement has no paragraph “${paragraph}”.`,
      fix: elsewhere?.id
        ? `They stand in ${elsewhere.id}: write paragraph: ${elsewhere.id}.`
        : 'Copy the words from the statement in this language, letter for letter, from within one sentence.',
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
      wrong: `There is no topic “${topic}”.`,
      fix: meant ? `Write “${meant}”.` : `Write one of: ${topics.join(', ')}; or leave the line out.`,
    },
  ];
}
