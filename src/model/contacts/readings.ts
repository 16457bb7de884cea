import { domainToUnicode } from 'node:url';
import { decodeHTML } from 'entities';

/** A file may be encoded more than once: HTML in JSON, an address in the query of another one. */
const mostRounds = 4;

/**
 * A text as a reader or a program may read it: with its escapes, character references, percent-encoding and folded
 * lines decoded, with and without its markup, and each reading normalised (see `normalise`). Where an encoding is
 * ambiguous (`%20794` is a space and `794`, or a part of a number), there is a reading for each.
 * @param text the text of a file, markup included
 */
export interface Readings {
  /** Decoded completely: where addresses have to be looked for. */
  readonly decoded: readonly Reading[];
  /** Also the text before each decoding: where numbers have to be looked for. */
  readonly all: readonly Reading[];
}

interface Reading {
  readonly words: string;
  /** Its digits alone, one after the other. */
  readonly figures: string;
}

export function readingsOf(text: string): Readings {
  const stages = [text, ...unfolded(text), ...styled(text)].map(decodingsOf);
  const read = (texts: readonly string[]) =>
    [...new Set(texts.flatMap(withAndWithoutMarkup).map(normalise).flatMap(withoutDisguise))].map((words) => ({
      words,
      figures: words.replace(/\D+/g, ''),
    }));
  const decoded = read(stages.flatMap((all) => all.slice(-1)));
  return { decoded, all: [...decoded, ...read(stages.flatMap((all) => all.slice(0, -1)))] };
}

/**
 * One way to write each character: compatibility characters as their plain ones (NFKC), the digits of every script as ASCII,
 * every dash as a hyphen, Cyrillic letters that look like Latin ones as these, lower case; nothing invisible.
 */
export function normalise(text: string): string {
  const plain = /^\p{ASCII}*$/u.test(text) ? text.toLowerCase() : inAscii(text);
  // A domain in other letters: https://www.rfc-editor.org/rfc/rfc3492
  return plain.includes('xn--') ? inAscii(plain.replace(/[\w.-]+/g, domainOf)) : plain;
}

const domainOf = (word: string) => (word.includes('xn--') && domainToUnicode(word)) || word;

function inAscii(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
      .replace(/(?!\d)\p{Nd}/gu, (digit) => String(digitOf(digit.codePointAt(0) ?? 0)))
      .replace(/[⓵-⓽❶-❾➀-➈➊-➒⓿🄋🄌]/gu, (digit) => String(encircledDigitOf(digit.codePointAt(0) ?? 0)))
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/\p{Zs}/gu, ' ')
      // The dot of a domain: https://www.unicode.org/reports/tr46/#Notation
      .replace(/[。．｡]/g, '.')
      .toLowerCase()
      .replace(/[авекмнорстухіјһѕԁԛԝӏαβεικνορτυχı]/g, (letter) => lookAlikes[letter] ?? letter)
  );
}

/** Digits are in rows of ten, in their order: https://www.unicode.org/reports/tr44/#Decimal_Digits */
function digitOf(codePoint: number): number {
  let first = codePoint;
  while (codePoint - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return codePoint - first;
}

/** Digits in circles that Unicode does not decompose, by the first of each row; each means 1. */
const encircledOnes = [...'⓵❶➀➊'].map((one) => one.codePointAt(0) ?? 0);

function encircledDigitOf(codePoint: number): number {
  const one = encircledOnes.findLast((first) => first <= codePoint && codePoint < first + 9);
  return one === undefined ? 0 : codePoint - one + 1;
}

const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  һ: 'h',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
};

/** A group of digits in some of whose places there are letters that look like digits: `5O6`, `77l`. */
const mixedGroup =
  /(?<![\p{L}\p{N}])(?=[oils|!()]{0,20}\d)(?=\d{0,20}[oils|!(])(?:[\doils|!]|\(\)){2,40}(?![\p{L}\p{N}])/gu;
/** Letters and signs with a space after each. */
const spelt = /(?<![\p{L}\p{N}@./_-])(?:[\p{L}\p{N}@./_-] ){5,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;

/** A normalised text, and as it would be with its digits and words written as usual, where they are not. */
function withoutDisguise(words: string): string[] {
  const plain = words
    .replace(mixedGroup, (group) =>
      group
        .replace(/\(\)|o/g, '0')
        .replace(/[il|!]/g, '1')
        .replace(/s/g, '5'),
    )
    .replace(spelt, (letters) => letters.replaceAll(' ', ''));
  return plain === words ? [words] : [words, plain];
}

/** The text after each round of decoding, as long as one changes it; the first is the text itself. */
function decodingsOf(text: string): string[] {
  const stages = [text];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = stages.at(-1) ?? '';
    const after = decode(before);
    if (after === before) break;
    stages.push(after);
  }
  return stages;
}

function decode(text: string): string {
  return decodeHTML(
    text
      // JSON, JavaScript, YAML
      .replace(/\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/gi, (whole, ...codes: (string | undefined)[]) => {
        const code = Number.parseInt(codes[0] ?? codes[1] ?? codes[2] ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
      .replace(/\\[nrt]/g, ' ')
      // JSON, vCard, iCalendar, CSV, Markdown
      .replace(/\\([/,;:@._"'\\])/g, '$1')
      .replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8')),
  );
}

/**
 * The lines of a file as programs join them: those of a vCard or a calendar (RFC 6350, section 3.2) and of a mail in
 * quoted-printable (RFC 2045, section 6.7).
 */
function unfolded(text: string): string[] {
  const folded = /\r?\n[ \t]/.test(text) ? [text.replace(/\r?\n[ \t]/g, '')] : [];
  const isQuoted = /=\r?\n|quoted-printable|(?:=[\da-f]{2}){2}/i.test(text);
  if (!isQuoted) return folded;
  const quoted = text
    .replace(/=[ \t]*\r?\n[ \t]?/g, '')
    .replace(/(?:=[\dA-F]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
  return [...folded, quoted];
}

/** A style sheet: `\2e` is a dot, and a space after it ends it (https://www.w3.org/TR/css-syntax-3/#escaping). */
function styled(text: string): string[] {
  const after = text.replace(/\\([\da-f]{1,6})(?:\r\n|[ \t\r\n\f])?/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  return after === text ? [] : [after];
}

/** What is invisible and joins its neighbours: comments, and the ends of character data. */
const comment = /<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>/g;
const tag = /<[/!?]?[a-z][^<>]*>/gi;
/** Elements that do not separate the words around them. */
const inline =
  /<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|w:\w+)\b[^<>]*>/gi;

/** The text with its markup, for what is in attributes; then without it, with the elements joined and separated. */
function withAndWithoutMarkup(text: string): string[] {
  if (!text.includes('<')) return [text];
  const shown = text.includes('<!') ? text.replace(comment, '') : text;
  return [text, shown.replace(inline, '').replace(tag, ' '), shown.replace(tag, ' '), shown.replace(tag, '')];
}
