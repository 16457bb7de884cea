import { memoizeByText } from '../../lib/memoize.ts';
import { hiddenIn } from './hidden-characters.ts';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** The first word that changes when its letters are composed. */
const decomposedWord = (line: string) =>
  line.match(/[\p{L}\p{M}]+/gu)?.find((word) => word !== word.normalize('NFC')) ?? line.trim();

/**
 * Finds letters that are not what they seem: composed of a letter and a sign (й as и and ˘), invisible characters, and
 * letters that were lost. They come with text that is copied from other programs.
 */
export function checkLetters({ file, text }: TextFile): Problem[] {
  return oddCharacters(text).map((found) => ({ file, ...found }));
}

/** No language has a word of so many letters, and none without spaces has such a sentence. */
const endless = /[\p{L}\p{M}]{1000,}/u;

/** @param before what is before a hidden character on its line */
const explainPlace = (before: string) => (before.trim() === '' ? t('hidden.first') : t('hidden.fix', { before }));

const oddCharacters = memoizeByText((text): Omit<Problem, 'file'>[] =>
  text.split('\n').flatMap((content, index) => {
    const line = index + 1;
    const composed = content.normalize('NFC');
    const hidden = hiddenIn(content.replaceAll('\ufffd', ''));
    const [run] = endless.exec(content) ?? [];
    return [
      ...(composed === content
        ? []
        : [
            {
              line,
              code: 'composed' as const,
              wrong: t('decomposed', { words: decomposedWord(content) }),
              fix: t('decomposed.fix'),
            },
          ]),
      ...(hidden === undefined
        ? []
        : [
            {
              line,
              wrong: t('hidden', { name: hidden.name }),
              fix: explainPlace(content.slice(0, content.indexOf(hidden.character)).slice(-12)),
            },
          ]),
      ...(run === undefined
        ? []
        : [{ line, wrong: t('endless', { words: run.slice(0, 40), letters: run.length }), fix: t('endless.fix') }]),
      ...(content.includes('\ufffd')
        ? [
            {
              line,
              wrong: t('lostLetter'),
              fix: t('lostLetter.fix'),
            },
          ]
        : []),
    ];
  }),
);
