import { memoizeByText } from '../../lib/memoize.ts';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

const doubleSpace = /(?<![\p{L}\p{N}.,;!?)»”…–—-])[\p{L}\p{N}.,;!?)»”…–—-]+ {2,}(?=[^\s#])[\p{L}\p{N}]*/u;
const repeatedWord = /(?<![\p{L}\p{M}\p{N}-])(\p{L}[\p{L}\p{M}]+) \1(?![\p{L}\p{M}\p{N}-])/iu;

/** Finds two spaces between words and a repeated word, as when a text is put together from pieces. */
export function checkSpacing({ file, text }: TextFile): Problem[] {
  return slips(text).map((slip) => ({ file, ...slip }));
}

const slips = memoizeByText((text): Omit<Problem, 'file'>[] =>
  text.split('\n').flatMap((content, index) => {
    // A comment for colleagues.
    if (/^\s*#(?!#)/.test(content)) return [];
    const line = index + 1;
    // The pattern tries every letter, which most lines do not need.
    const [spaced] = (content.includes('  ') && doubleSpace.exec(content)) || [];
    const [twice, word] = repeatedWord.exec(content) ?? [];
    return [
      ...(spaced === undefined
        ? []
        : [
            {
              line,
              code: 'double-space' as const,
              wrong: t('spaces', { words: spaced }),
              fix: t('spaces.fix'),
            },
          ]),
      ...(twice === undefined
        ? []
        : [
            {
              line,
              code: 'repeated-word' as const,
              wrong: t('repeated', { words: twice }),
              fix: t('repeated.fix', { word }),
            },
          ]),
    ];
  }),
);
