import { hiddenIn } from '../model/problems/hidden-characters.ts';

/** As many characters of a name as are printed. */
const longest = 200;

/**
 * A name from a copy as a terminal can show it: a character that nobody sees, that moves the cursor or turns a line
 * around is written as its number, and so is one that is stacked on others.
 * @param name such as the path of a file
 * @param kept characters that are left as they are
 */
export function printable(name: string, kept = ''): string {
  return [...name]
    .map((sign) => {
      const isSeen = kept.includes(sign) || !(hiddenIn(sign) || /[\p{Cc}\p{M}]/u.test(sign));
      return isSeen ? sign : `\\u{${sign.codePointAt(0)?.toString(16)}}`;
    })
    .join('');
}

/** The name of a file in a report: one that could be taken for words of the report is in quotation marks. */
export function printableName(file: string): string {
  const name = printable(file);
  const short = name.length > longest ? `${name.slice(0, longest)}…` : name;
  return /^[\p{L}\p{N}._/@+=-]+$/u.test(short) ? short : `“${short.replace(/[“”]/g, '"')}”`;
}
