/** Columns of a line in mail: RFC 5322 asks for 78 at most, and quoting in a reply takes some of them. */
const columns = 72;

/**
 * Breaks a paragraph into lines of mail, between words alone: what is longer than a line, such as an address, stays
 * whole.
 * @param paragraph words with spaces between them
 * @returns lines with line ends between them
 */
export function wrap(paragraph: string): string {
  const lines = [''];
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if ([...longer].length <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter(Boolean).join('\n');
}
