import { onceForEachDocument } from '../../lib/once.ts';
import { hiddenIn } from './hidden-characters.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** The first word that changes when its letters are composed. */
const decomposedWord = (line: string) =>
  line.match(/[\p{L}\p{M}]+/gu)?.find((word) => word !== word.normalize('NFC')) ?? line.trim();

/**
 * Finds letters that are not what they seem: put together from a letter and a sign (й as и and ˘), characters
 * that nobody sees, and letters that were lost. They come with text that is copied from other programs.
 */
export function checkLetters({ file, text }: TextFile): Problem[] {
  return oddCharacters(text).map((found) => ({ file, ...found }));
}

const oddCharacters = onceForEachDocument((text): Omit<Problem, 'file'>[] =>
  text.split('\n').flatMap((content, index) => {
    const line = index + 1;
    const composed = content.normalize('NFC');
    const hidden = hiddenIn(content.replaceAll('\ufffd', ''));
    return [
      ...(composed === content
        ? []
        : [
            {
              line,
              code: 'composed' as const,
              wrong: `Letters in “${decomposedWord(content)}” are put together from two characters, as й from и and a sign above it.`,
              fix: 'Type the line anew, or paste it through an editor that writes NFC (composed) letters.',
            },
          ]),
      ...(hidden === undefined
        ? []
        : [
            {
              line,
              wrong: `On this line stands ${hidden.name}, which nobody sees.`,
              fix: `Delete it: it stands after “${content.slice(0, content.indexOf(hidden.character)).slice(-12)}”.`,
            },
          ]),
      ...(content.includes('\ufffd')
        ? [
            {
              line,
              wrong:
                'A letter on this line was lost: a � stands in its place, as when a file is saved in a wrong encoding.',
              fix: 'Type the letter; look whether others are lost too.',
            },
          ]
        : []),
    ];
  }),
);
