/** Signs of Markdown and MDX for which the parser looks through the rest of a paragraph, or nests what follows. */
const signs = /[{}<>[\]()*_~`!|&\\#:=+-]/g;

/** No written paragraph has more of one character; the parser takes that many in some milliseconds. */
const most = 1000;

/** A text that would keep the parser busy for minutes. Its message has the form of those of the parser. */
export class TooMuchMarkup extends Error {
  readonly line: number;
  readonly sign: string;
  constructor(line: number, sign: string) {
    super(`${line}:1: The sign “${sign}” stands more than ${most} times in one paragraph`);
    this.line = line;
    this.sign = sign;
  }
}

/**
 * Refuses a text before it is parsed: the time that the parser takes grows with the square of the number of brackets,
 * asterisks and the like in a paragraph.
 * @param source the whole MDX file
 * @throws TooMuchMarkup
 */
export function limitMarkup(source: string): void {
  const counts = new Map<string, number>();
  for (const [index, content] of source.split('\n').entries()) {
    // An empty line ends a paragraph, but not what is between curly brackets.
    if (content.trim() === '') for (const sign of counts.keys()) if (!'{}'.includes(sign)) counts.delete(sign);
    for (const [sign] of content.matchAll(signs)) {
      const count = (counts.get(sign) ?? 0) + 1;
      if (count > most) throw new TooMuchMarkup(index + 1, sign);
      counts.set(sign, count);
    }
  }
}
