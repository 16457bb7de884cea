import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';

/** Fields with the day on which somebody last looked at something: day of issue, review, state of a law, source, contact. */
const looked = /^[ \t-]*(?:issued|date|asOf|accessed|verified|withdrawn):[ \t]*["']?(\d{4}-\d\d-\d\d)/gm;

/**
 * The day of the last change of the content, according to the content itself, without the clock and the times of files:
 * the same content gives the same day everywhere.
 * @param root folder of the project
 * @returns ISO 8601 calendar date
 */
export function lastChange(root: string): string {
  const content = join(root, 'content');
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml)$/.test(file) && !isSystemFile(basename(file)))
    .flatMap((file) => [...readFileSync(join(content, file), 'utf8').matchAll(looked)].map(([, day = '']) => day))
    .reduce((latest, day) => (day > latest ? day : latest), '');
}
