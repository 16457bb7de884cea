import type { Tag } from '../documents/blocks.ts';
import type { DocumentVersion } from '../documents/read.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { firstWords, nearest, type Problem, type Sentences } from '../problems/problem.ts';
import { t } from './messages.ts';
import { quotationsIn, quotationTag } from './quotations.ts';

/** Straight marks, which many statements are issued with; a translation has those of its language. */
const straight = ['"', '"'] as const;

/**
 * Checks the quotations of a version: their speakers, and that the tag contains all words between the quotation marks.
 * @param speakers ids of all persons and organisations that can be quoted
 * @param original the language of the original, whose marks are those it was issued with
 * @param model the original itself, whose quotations come in the same order; undefined while it cannot be read
 */
export function checkQuotations(
  { locale, source: { file }, blocks }: DocumentVersion,
  speakers: readonly string[],
  original: LocaleCode,
  model: DocumentVersion | undefined,
): Problem[] {
  const spanning = blocks.find(({ kind }) => kind === quotationTag);
  if (spanning) {
    return [
      {
        file,
        line: spanning.line,
        wrong: t('wholeParagraphs'),
        fix: t('wholeParagraphs.fix'),
      },
    ];
  }
  const { quotationMarks } = localeOf(locale);
  const marks = locale === original ? [quotationMarks, straight] : [quotationMarks];
  const quotations = blocks.flatMap(quotationsIn);
  const originalQuotations = model?.blocks.flatMap(quotationsIn) ?? [];
  const speakerOf = (index: number) =>
    originalQuotations.length === quotations.length ? originalQuotations[index]?.attributes['speaker'] : undefined;
  return quotations.flatMap((quotation, index) =>
    [...checkSpeaker(quotation, speakers, speakerOf(index)), ...checkMarks(quotation, marks)].map((sentences) => ({
      file,
      line: quotation.line,
      ...sentences,
    })),
  );
}

function checkSpeaker(
  { attributes: { speaker }, text }: Tag,
  speakers: readonly string[],
  inOriginal: string | undefined,
): Sentences[] {
  // A tag that names nobody is reported with other problems of its attributes.
  if (speaker === undefined || speakers.includes(speaker)) return [];
  const meant = nearest(speaker, speakers);
  const there = speakers.find((id) => id === inOriginal);
  return [
    {
      wrong: t('unknownSpeaker', { speaker, words: firstWords(text) }),
      fix: meant
        ? t('unknownSpeaker.meant', { meant })
        : there
          ? t('unknownSpeaker.original', { there, speaker })
          : t('unknownSpeaker.fix', { speakers: speakers.join(', '), speaker }),
    },
  ];
}

function checkMarks({ text }: Tag, marks: readonly (readonly [string, string])[]): Sentences[] {
  if (text.trim() === '') {
    return [
      {
        wrong: t('emptyQuotation'),
        fix: t('emptyQuotation.fix'),
      },
    ];
  }
  if (marks.some((pair) => isWhole(text, pair))) return [];
  const [[open, close] = straight] = marks;
  return [
    {
      wrong: t('quotationMarks', { open, close, ends: ends(text) }),
      fix: t('quotationMarks.fix', { open, close }),
    },
  ];
}

/** Whether a text is one quotation from its first to its last character. */
function isWhole(text: string, [open, close]: readonly [string, string]): boolean {
  if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) return false;
  if (open === close) return text.split(open).length === 3;
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === open) depth += 1;
    if (sign === close) depth -= 1;
    if (depth === 0 && index < [...text].length - 1) return false;
  }
  return depth === 0;
}

function ends(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}` : words.join(' ');
}
