import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** Characters that nobody sees and that make two equal words differ for search and for copying. */
const invisible: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte-order mark in the middle of the text',
};

/**
 * Finds letters that are not what they seem: put together from a letter and a sign (й as и and ˘), and characters
 * that nobody sees. Both come with text that is copied from other programs.
 */
export function checkLetters({ file, text }: TextFile): Problem[] {
  return text.split('\n').flatMap((content, index) => {
    const line = index + 1;
    const composed = content.normalize('NFC');
    const hidden = [...content].find((character) => character in invisible);
    return [
      ...(composed === content
        ? []
        : [
            {
              file,
              line,
              wrong: 'Some letters on this line are put together from two characters, as й from и and a sign above it.',
              fix: 'Type the line anew, or paste it through an editor that writes NFC (composed) letters.',
            },
          ]),
      ...(hidden === undefined
        ? []
        : [
            {
              file,
              line,
              wrong: `On this line stands ${invisible[hidden]}, which nobody sees.`,
              fix: `Delete it: it stands after “${content.slice(0, content.indexOf(hidden)).slice(-12)}”.`,
            },
          ]),
    ];
  });
}
