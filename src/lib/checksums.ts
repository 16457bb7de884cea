import { t } from './checksum-messages.ts';

/** The list of checksums at the root of a published site, and its signature next to it. */
export const sumsFile = 'SHA256SUMS';
export const signatureFile = `${sumsFile}.sig`;

/** The signature of somebody who has built the site as well and got the same checksums. */
export const attestationFile = (id: string) => `${sumsFile}.${id}.sig`;

/** SHA-256 of each file, in hexadecimal digits, by its path from the root of the site. */
export type Sums = ReadonlyMap<string, string>;

/**
 * Writes checksums as `sha256sum` of GNU coreutils does, so that it and `shasum -a 256 -c` read them; sorted by path,
 * so that the same files give the same list.
 */
export function formatSums(sums: Sums): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, sum]) => `${sum}  ${file}\n`)
    .join('');
}

/**
 * Reads what `formatSums` and `sha256sum` write.
 * @returns the checksums, and a sentence for each line that is not one
 */
export function parseSums(text: string): { sums: Sums; problems: string[] } {
  const sums = new Map<string, string>();
  const problems: string[] = [];
  // A list of another kind has as many problems as lines.
  const enough = 10;
  for (const [index, line] of text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .entries()) {
    if (problems.length >= enough) break;
    const [, sum = '', file = ''] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    const where = { line: index + 1, list: sumsFile };
    if (!file) problems.push(t('notASum', where));
    else if (!isInside(file)) problems.push(t('outside', { ...where, file }));
    else if (sums.has(file)) problems.push(t('twice', { ...where, file }));
    else sums.set(file, sum.toLowerCase());
  }
  return { sums, problems };
}

/** Whether a name stays inside the folder it is put into, on every system. */
export function isInside(file: string): boolean {
  return !/^\/|^[a-z]:|\\|\p{Cc}/iu.test(file) && file.split('/').every((part) => !['', '.', '..'].includes(part));
}
