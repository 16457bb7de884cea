import { findForeignWords, type LetterModels } from '../fidelity/foreign-words.ts';
import { type Locale, type LocaleCode, localeOf } from '../languages/locales.ts';
import { isNeighbours, lettersOf } from '../languages/script.ts';
import { firstWords, type Problem, type Sentences } from '../problems/problem.ts';
import type { Block } from './blocks.ts';

/** A paragraph long enough to tell its language by. */
const long = 40;

/**
 * Finds what came into a text by pasting or was lost: a paragraph twice, one of another language, an empty one,
 * Markdown that is none, no text at all.
 * @param file path of the document, for the problems
 * @param models of the languages of the site
 */
export function checkWords(
  file: string,
  locale: LocaleCode,
  blocks: readonly Block[],
  models: LetterModels,
): Problem[] {
  if (blocks.length === 0) {
    return [
      {
        file,
        line: 1,
        wrong: 'There is no text below the fields.',
        fix: 'Write the text, or copy it from another language and translate it.',
      },
    ];
  }
  const foreign = blocks.map(({ text }) => {
    const whole = checkLanguage(text, localeOf(locale));
    return whole.length > 0 ? whole : findForeignWords(text, locale, models);
  });
  const [first = []] = foreign.filter(({ length }) => length > 0);
  const isForeign = foreign.flat().length > blocks.length / 2;
  if (isForeign) return first.map((sentences) => ({ file, line: blocks[0]?.line ?? 1, ...sentences }));
  const seen = new Set<string>();
  return blocks.flatMap((block, index) => {
    const again = block.text.length > long && seen.has(block.text);
    seen.add(block.text);
    return [
      ...(again
        ? [
            {
              code: 'repeated-paragraph' as const,
              wrong: `The paragraph “${firstWords(block.text)}” stands here a second time.`,
              fix: 'Put the paragraph of the original that belongs here in its place.',
            },
          ]
        : []),
      ...(foreign[index] ?? []),
      ...checkMarkdown(block),
    ].map((sentences) => ({ file, line: block.line, ...sentences }));
  });
}

function checkLanguage(text: string, locale: Locale): Sentences[] {
  const { script, ownLetters } = locale;
  if (text.length <= long) return [];
  if (!lettersOf(script).test(text) || isNeighbours(text, locale)) {
    return [
      {
        code: 'language',
        wrong: `The paragraph “${firstWords(text)}” is not in the language of the file.`,
        fix: 'Translate it, or see whether files of two languages were exchanged.',
      },
    ];
  }
  if (!ownLetters || [...text.toLowerCase()].some((letter) => ownLetters.includes(letter))) return [];
  return [
    {
      code: 'language',
      wrong: `The paragraph “${firstWords(text)}” has none of the letters ${[...ownLetters].join(' ')}, which are in every sentence of the language.`,
      fix: 'Type it on the keyboard of the language, or see whether files of two languages were exchanged.',
    },
  ];
}

/** Markdown that was meant and would be printed as it is. */
const unread: readonly (readonly [RegExp, string, string])[] = [
  [/\[\^[^\]]*\]?/, 'a footnote', 'Take it out, or write it as a paragraph.'],
  [/\]\s*\(/, 'a link that cannot be read', 'Write [words](https://…), without a space in the address or before it.'],
  [/^#+/, 'a heading that cannot be read', 'Write ## and a space before the words of a heading.'],
];

function checkMarkdown({ kind, depth, text }: Block): Sentences[] {
  if (depth === 1) {
    return [
      {
        wrong: `The heading “${firstWords(text)}” is of the first level, which is that of the title.`,
        fix: 'Write ## instead of #.',
      },
    ];
  }
  if (text.trim() === '') {
    return [{ wrong: `This ${kind} is empty.`, fix: 'Write its words, or take it out in every language.' }];
  }
  return unread
    .filter(([pattern]) => pattern.test(text))
    .map(([pattern, what, fix]) => ({ wrong: `Here is ${what}: ${pattern.exec(text)?.[0]}`, fix }));
}
