import { type Locale, localeOf } from '../languages/locales.ts';
import { firstWords, type Problem, type Sentences } from '../problems/problem.ts';
import type { Block } from './blocks.ts';
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
        wrong: `In “${firstWords(straight[0])}” stands a straight quotation mark.`,
        fix: `Write ${open} where the quotation begins and ${close} where it ends.`,
      },
    ];
  }
  const foreign = outermost(text).find((mark) => mark !== open);
  if (foreign === undefined) return [];
  const [words = ''] = new RegExp(`${foreign}\\S*`).exec(text) ?? [];
  return [
    {
      code: 'quotation-marks',
      wrong: `The quotation “${words}” opens with a mark of another language.`,
      fix: `Write ${open} where it begins and ${close} where it ends.`,
    },
  ];
}

/** The marks that open a quotation which stands in no other. */
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
      wrong: `In the paragraph “${firstWords(text)}” ${open} stands ${times(count(open))} and ${close} ${times(count(close))}.`,
      fix: 'Put the mark that is missing, or take out the one too many.',
    },
  ];
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** A text that was cut off ends in the middle of a sentence. */
function checkEnd({ kind, text }: Block): Sentences[] {
  if (kind !== 'paragraph' || ends.test(text.trim())) return [];
  return [
    {
      code: 'unfinished',
      wrong: `The paragraph “${firstWords(text)}” ends with “${text.trim().split(/\s+/).slice(-3).join(' ')}” and no full stop.`,
      fix: 'Look whether words are missing at its end; if not, put the full stop.',
    },
  ];
}
