import { onceForEachDocument } from '../site/once.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** Characters that nobody sees, that make two equal words differ for search and for copying, or turn the text round. */
const invisible: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte-order mark in the middle of the text',
};
const controls = /\p{Cc}/u;
/** Unicode's marks of direction: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** All of these. */
const unseen = new RegExp(
  `${directions.source}|(?![\\t\\r])${controls.source}|[${Object.keys(invisible).join('')}]`,
  'u',
);

/** The name of a character that nobody sees. */
function nameOf(character: string): string | undefined {
  if (directions.test(character)) return `a mark of direction (${codeOf(character)})`;
  return controls.test(character) ? `a control character (${codeOf(character)})` : invisible[character];
}

/** The first word that changes when its letters are composed. */
const decomposedWord = (line: string) =>
  line.match(/[\p{L}\p{M}]+/gu)?.find((word) => word !== word.normalize('NFC')) ?? line.trim();

const codeOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

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
    const [hidden] = unseen.exec(content) ?? [];
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
              wrong: `On this line stands ${nameOf(hidden)}, which nobody sees.`,
              fix: `Delete it: it stands after “${content.slice(0, content.indexOf(hidden)).slice(-12)}”.`,
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
