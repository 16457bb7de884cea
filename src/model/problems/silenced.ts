import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checkCharacters } from './characters.ts';
import { type Code, codes } from './codes.ts';
import { readFields } from './fields.ts';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';
import { isProblem, readTextFile } from './text-file.ts';

/** The one place in which a check is silenced. */
export const silencedFile = 'content/silenced.yaml';

const file = silencedFile;

const known = Object.keys(codes) as [Code, ...Code[]];

const silencesSchema = z.array(
  z.strictObject({
    code: z
      .enum(known, {
        error: t('silencedCode', { known: known.join(', ') }),
      })
      .meta({ example: 'code: double-space' }),
    /** The file that is reported. */
    file: z.string().min(1).meta({ example: 'file: content/statement/….mdx' }),
    /** Some words that the report puts between “ and ”. */
    words: z.string().min(1).meta({ example: 'words: "…"' }),
    /** Why it is correct. */
    reason: z
      .string()
      .regex(/\p{L}/u, { error: t('silencedReason') })
      .meta({ example: 'reason: "…"' }),
  }),
);

type Entry = z.output<typeof silencesSchema>[number];

/** A place in which a check is silenced, with its line in the file. */
interface Silence extends Entry {
  readonly line: number;
}

/** @returns what is silenced, and what is wrong with the file itself */
function readSilences(root: string): { silences: Silence[]; problems: Problem[] } {
  if (!existsSync(join(root, file))) return { silences: [], problems: [] };
  const source = readTextFile(root, file);
  if (isProblem(source)) return { silences: [], problems: [source] };
  // The last entry was removed, and comments are left.
  if (!/^[^#\s]/m.test(source.text)) return { silences: [], problems: [] };
  const { value = [], problems, lineOf } = readFields(source, silencesSchema);
  return {
    silences: value.map((silence, index) => ({ ...silence, line: lineOf(index, 'code') })),
    problems: [...problems, ...checkCharacters(source).filter(({ code }) => code === undefined)],
  };
}

const covers = (silence: Silence, { code, file: reported, wrong }: Problem) =>
  silence.code === code && silence.file === reported && wrong.includes(silence.words);

/** The reports that `content/silenced.yaml` does not silence. */
export function withoutSilenced(root: string, found: readonly Problem[]): Problem[] {
  const { silences } = readSilences(root);
  return found.filter((problem) => !silences.some((silence) => covers(silence, problem)));
}

/**
 * Whether words that still exist may be reported another time: the language of words is judged by all texts, so that a
 * change in others can add or remove a report.
 */
function mayBeReportedAgain(root: string, { code, file: reported, words }: Silence): boolean {
  if (code !== 'language') return false;
  const source = existsSync(join(root, reported)) ? readTextFile(root, reported) : undefined;
  return source !== undefined && !isProblem(source) && source.text.includes(words);
}

/**
 * Checks `content/silenced.yaml`.
 * @param found everything that is reported before anything is silenced
 * @returns what is wrong with the file, such as an entry for what is no longer reported
 */
export function checkSilenced(root: string, found: readonly Problem[]): Problem[] {
  const { silences, problems } = readSilences(root);
  const useless = silences.filter(
    (silence) => !found.some((problem) => covers(silence, problem)) && !mayBeReportedAgain(root, silence),
  );
  return [
    ...problems,
    ...useless.map(({ line, code, file: reported, words }) => ({
      file,
      line,
      wrong: t('silencedNothing', { code, words, file: reported }),
      fix: t('silencedNothing.fix'),
    })),
  ];
}
