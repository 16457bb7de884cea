import type { Tag } from '../documents/blocks.ts';
import type { DocumentVersion } from '../documents/read.ts';
import { type LocaleCode, localeOf } from '../languages/locales.ts';
import { firstWords, nearest, type Problem, type Sentences } from '../problems/problem.ts';
import { quotationsIn, quotationTag } from './quotations.ts';

/** Straight marks, in which many statements are issued; a translation has those of its language. */
const straight = ['"', '"'] as const;

/**
 * Checks the quotations of a version: whose they are, and that the tag holds all of the words between their marks.
 * @param speakers ids of all persons and organisations that can be quoted
 * @param original the language of the original, whose marks are those it was issued with
 */
export function checkQuotations(
  { locale, source: { file }, blocks }: DocumentVersion,
  speakers: readonly string[],
  original: LocaleCode,
): Problem[] {
  const spanning = blocks.find(({ kind }) => kind === quotationTag);
  if (spanning) {
    return [
      {
        file,
        line: spanning.line,
        wrong: 'A quotation tag encloses whole paragraphs, so they would lose their addresses.',
        fix: 'Mark the quotation in each paragraph by itself: <Quote speaker="…">“…”</Quote>, within the paragraph.',
      },
    ];
  }
  const { quotationMarks } = localeOf(locale);
  const marks = locale === original ? [quotationMarks, straight] : [quotationMarks];
  return blocks.flatMap(quotationsIn).flatMap((quotation) =>
    [...checkSpeaker(quotation, speakers), ...checkMarks(quotation, marks)].map((sentences) => ({
      file,
      line: quotation.line,
      ...sentences,
    })),
  );
}

function checkSpeaker({ attributes: { speaker }, text }: Tag, speakers: readonly string[]): Sentences[] {
  // That a tag names nobody is told with what else is wrong with its attributes.
  if (speaker === undefined || speakers.includes(speaker)) return [];
  const meant = nearest(speaker, speakers);
  return [
    {
      wrong: `Nobody is known as “${speaker}”, to whom the quotation ${firstWords(text)} is given.`,
      fix: meant
        ? `Write speaker="${meant}".`
        : `Write one of: ${speakers.join(', ')}; or add content/people/${speaker}.yaml or content/organisations/${speaker}.yaml.`,
    },
  ];
}

function checkMarks({ text }: Tag, marks: readonly (readonly [string, string])[]): Sentences[] {
  if (text.trim() === '') {
    return [
      {
        wrong: 'The quotation tag holds no words.',
        fix: 'Put the quotation between <Quote speaker="…"> and </Quote>, with its quotation marks.',
      },
    ];
  }
  if (marks.some((pair) => isWhole(text, pair))) return [];
  const [[open, close] = straight] = marks;
  return [
    {
      wrong: `The words in the quotation tag do not begin with ${open} and end with ${close} of the same quotation: ${ends(text)}`,
      fix: `Put <Quote …> before the mark ${open} and </Quote> after the mark ${close}, and what is not quoted outside.`,
    },
  ];
}

/** Whether a text is one quotation from its first to its last sign. */
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
