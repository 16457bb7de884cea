import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastNode, type HastPluginEntry } from 'satteri';
import { findWords } from '../documents/wording.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { type Hanging, hangingsOf } from './read.ts';

/** Address of a note's mark in the text, and of the note itself. */
export const markId = (note: string) => `mark-${note}`;
export const noteId = (note: string) => `note-${note}`;

/**
 * Inserts the marks of the editors' notes into the statement while it is rendered: after the words to which a note is
 * attached, numbered in the order of the text. The statement's file is not touched.
 */
export const noteMarks: HastPluginEntry = ({ fileURL }) => {
  const file = fileURL && fileURLToPath(fileURL);
  if (!file || basename(dirname(file)) !== 'statement') return false;
  const open = hangingsOf(process.cwd(), basename(file, '.mdx') as LocaleCode);
  let marks = 0;
  return defineHastPlugin({
    name: 'note-marks',
    text(node, context) {
      let parent: HastNode | undefined = context.parent(node);
      while (parent && !(parent.type === 'element' && parent.properties['id'])) parent = context.parent(parent);
      if (parent?.type !== 'element') return;
      const paragraph = parent.properties['id'];
      const here = open
        .filter((hanging) => hanging.paragraph === paragraph && findWords(node.value, hanging.phrase))
        .sort((a, b) => startOf(node.value, a) - startOf(node.value, b));
      if (here.length === 0) return;
      const pieces: HastNode[] = [];
      let rest = node.value;
      for (const hanging of here) {
        const end = findWords(rest, hanging.phrase)?.end;
        if (end === undefined) continue;
        pieces.push({ type: 'text', value: rest.slice(0, end) });
        pieces.push({
          type: 'mdxJsxTextElement',
          name: 'NoteMark',
          attributes: [
            { type: 'mdxJsxAttribute', name: 'note', value: hanging.note },
            { type: 'mdxJsxAttribute', name: 'number', value: String(++marks) },
          ],
          children: [],
        });
        rest = rest.slice(end);
        open.splice(open.indexOf(hanging), 1);
      }
      context.replaceNode(node, [...pieces, { type: 'text', value: rest }]);
    },
  });
};

const startOf = (text: string, { phrase }: Hanging) => findWords(text, phrase)?.start ?? 0;
