import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { t } from './messages.ts';

/** A no-break space typed as HTML, by name or number. */
const entity = /&(?:nbsp|NonBreakingSpace|#0*160|#x0*a0);/i;
/** A tab between words; at the beginning of a line, the parser reports it. */
const tab = /(?<=\S)\t|(?<=\S)\\t(?=\S)/;

/**
 * Finds white space typed in forms that no translator sees: tabs, and no-break spaces written as `&nbsp;`.
 * @param root folder of the project
 * @param files paths from there; those that do not exist are skipped
 */
export function checkWhiteSpace(root: string, files: readonly string[]): Problem[] {
  return files.flatMap((file) =>
    linesOf(join(root, file)).flatMap((content, index): Problem[] => {
      const [found] = entity.exec(content) ?? [];
      const place = { file, line: index + 1, code: 'white-space' as const };
      return [
        ...(found === undefined
          ? []
          : [
              {
                ...place,
                wrong: t('typedNoBreak', { before: wordsBefore(content, content.indexOf(found)), found }),
                fix: t('typedNoBreak.fix'),
              },
            ]),
        ...(tab.test(content)
          ? [
              {
                ...place,
                wrong: t('tab', { before: wordsBefore(content, content.search(tab)) }),
                fix: t('tab.fix'),
              },
            ]
          : []),
      ];
    }),
  );
}

/** The last characters before a position, by which to recognise it. */
const wordsBefore = (text: string, at: number) => text.slice(Math.max(0, at - 24), at).trimStart();

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
