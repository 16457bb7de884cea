import { findForeignWords, type LetterModels } from '../fidelity/foreign-words.ts';
import { sentencesIn } from '../fidelity/sentences.ts';
import { type Locale, type LocaleCode, localeOf } from '../languages/locales.ts';
import { isNeighbours, lettersOf } from '../languages/script.ts';
import { firstWords, type Problem, type Sentences } from '../problems/problem.ts';
import { type Block, kindName } from './blocks.ts';
import { t } from './messages.ts';

/** A paragraph long enough to recognise its language. */
const long = 40;

/** A sentence so long that nobody writes it twice in a text. */
const longSentence = 60;

/**
 * Finds what pasting or deleting left in a text: a paragraph or a sentence twice, one in another language, an empty one,
 * Markdown that does not work, no text at all.
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
        wrong: t('noText'),
        fix: t('noText.fix'),
      },
    ];
  }
  const foreign = blocks.map(({ text }) => {
    const whole = checkLanguage(text, localeOf(locale));
    return whole.length > 0 ? whole : findForeignWords(text, locale, models, file);
  });
  const [first = []] = foreign.filter(({ length }) => length > 0);
  const isForeign = foreign.flat().length > blocks.length / 2;
  if (isForeign) return first.map((sentences) => ({ file, line: blocks[0]?.line ?? 1, ...sentences }));
  const [seen, seenSentences] = [new Set<string>(), new Set<string>()];
  return blocks.flatMap((block, index) => {
    const sentences = sentencesIn(block.text, locale).filter(({ length }) => length > longSentence);
    const isAgain = block.text.length > long && seen.has(block.text);
    const again = isAgain ? block.text : sentences.find((one) => seenSentences.has(one));
    seen.add(block.text);
    for (const one of sentences) seenSentences.add(one);
    return [
      ...(again === undefined
        ? []
        : [
            {
              code: 'repeated-paragraph' as const,
              wrong: t(isAgain ? 'paragraphTwice' : 'sentenceTwice', { words: firstWords(again) }),
              fix: t(isAgain ? 'paragraphTwice.fix' : 'sentenceTwice.fix'),
            },
          ]),
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
        wrong: t('otherLanguage', { words: firstWords(text) }),
        fix: t('otherLanguage.fix'),
      },
    ];
  }
  if (!ownLetters || [...text.toLowerCase()].some((letter) => ownLetters.includes(letter))) return [];
  return [
    {
      code: 'language',
      wrong: t('ownLetters', { words: firstWords(text), letters: [...ownLetters].join(' ') }),
      fix: t('ownLetters.fix'),
    },
  ];
}

/** Markdown that was meant as such and would be printed as it is. */
const unread: readonly (readonly [RegExp, string, string])[] = [
  [/\[\^[^\]]*\]?/, t('foreign.footnote'), t('foreign.fix')],
  [/\]\s*\(/, t('unread.link'), t('unread.link.fix')],
  [/^#+/, t('unread.heading'), t('unread.heading.fix')],
];

/**
 * Signs of emphasis that the parser took for words: without a partner, or with a space on the wrong side. Within a
 * word, or as one star after it, they may be meant.
 */
const openEmphasis =
  /(?<![\p{L}\p{N}*])\*+(?=[\p{L}«“„])|(?<![\p{L}\p{N}*])\*{2,3}(?!\*)|\*{2,3}(?![\p{L}\p{N}*])|~~|(?<![\p{L}\p{N}_@])_{1,3}(?=[\p{L}«“„])|(?<=[\p{L}»”.!?])_{1,3}(?![\p{L}\p{N}_])/u;

/** An address or a handle, in which these signs have another meaning. */
const address = /@|:\/\/|^www\./;

/**
 * The first word with a sign of emphasis that was opened and not closed.
 * @param text without the signs that are meant as such
 */
export const openEmphasisIn = (text: string): string | undefined =>
  text.match(/\S+/g)?.find((word) => !address.test(word) && openEmphasis.test(word));

function checkMarkdown({ kind, depth, text, typed = text }: Block): Sentences[] {
  if (depth === 1) {
    return [
      {
        wrong: t('firstLevel', { words: firstWords(text) }),
        fix: t('firstLevel.fix'),
      },
    ];
  }
  // Any other kind does not belong in a text, and is reported as such.
  if (text.trim() === '' && ['paragraph', 'heading', 'list'].includes(kind)) {
    return [{ wrong: t('emptyBlock', { kind: kindName({ kind }) }), fix: t('emptyBlock.fix') }];
  }
  const found = unread
    .filter(([pattern]) => pattern.test(text))
    .map(([pattern, what, fix]) => ({ wrong: t('unread', { what, found: pattern.exec(text)?.[0] }), fix }));
  const word = openEmphasisIn(typed);
  if (word === undefined || found.length > 0) return found;
  return [{ wrong: t('unread', { what: t('unread.emphasis'), found: word }), fix: t('unread.emphasis.fix') }];
}
