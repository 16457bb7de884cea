import { type Locale, localeOf } from '../languages/locales.ts';
import { firstWords, type Problem, type Sentences } from '../problems/problem.ts';
import type { Block } from './blocks.ts';
import { t } from './messages.ts';
import type { DocumentVersion } from './read.ts';

/** What opens a quotation in some language. The mark ’ is left out: it is an apostrophe, too. */
const openings = /[“„«‹]/;
/** Mark with which an opening one is closed, wherever it is used. */
const closings: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‹': '›' };
const ends = /[.!?…:;][)\]»”"’*_]*$|[»”"]$/u;

/**
 * Checks the marks of a text: quotations open and close, paragraphs end with a mark, and a translation has the
 * quotation marks of its language; the original has those with which it was issued.
 */
export function checkTypography(
  { locale, source: { file }, blocks }: Pick<DocumentVersion, 'locale' | 'source' | 'blocks'>,
  original: string,
): Problem[] {
  const row = localeOf(locale);
  return blocks.flatMap((block) =>
    [...(locale === original ? [] : checkMarks(block, row)), ...checkPairs(block, row), ...checkEnd(block)].map(
      (sentences) => ({ file, line: block.line, ...sentences }),
    ),
  );
}

function checkMarks({ text }: Block, { quotationMarks: [open, close] }: Locale): Sentences[] {
  const straight = /(?<![^\s"])[^\s"]*"[^"]*"?\S*/.exec(text);
  if (straight) {
    return [
      {
        code: 'straight-quotes',
        wrong: t('straight', { words: firstWords(straight[0]) }),
        fix: t('straight.fix', { open, close }),
      },
    ];
  }
  const foreign = outermost(text).find((mark) => mark !== open);
  if (foreign === undefined) return [];
  const [words = ''] = new RegExp(`${foreign}\\S*`).exec(text) ?? [];
  return [
    {
      code: 'quotation-marks',
      wrong: t('otherMark', { words }),
      fix: t('otherMark.fix', { open, close }),
    },
  ];
}

/** The marks that open a quotation which is inside no other. */
function outermost(text: string): string[] {
  const found: string[] = [];
  let inside: string | undefined;
  for (const sign of text) {
    if (inside === undefined && openings.test(sign)) {
      found.push(sign);
      inside = closings[sign];
    } else if (sign === inside) inside = undefined;
  }
  return found;
}

function checkPairs({ text }: Block, { quotationMarks: [open, close] }: Locale): Sentences[] {
  const count = (sign: string) => text.split(sign).length - 1;
  if (open === close || count(open) === count(close)) return [];
  return [
    {
      code: 'quotation-marks',
      wrong: t('pairs', {
        words: firstWords(text),
        open,
        opened: t('times', { count: count(open) }),
        close,
        closed: t('times', { count: count(close) }),
      }),
      fix: t('pairs.fix'),
    },
  ];
}

/** A text that was cut off ends in the middle of a sentence. */
function checkEnd({ kind, text }: Block): Sentences[] {
  if (kind !== 'paragraph' || ends.test(text.trim())) return [];
  return [
    {
      code: 'unfinished',
      wrong: t('unfinished', { words: firstWords(text), end: text.trim().split(/\s+/).slice(-3).join(' ') }),
      fix: t('unfinished.fix'),
    },
  ];
}
