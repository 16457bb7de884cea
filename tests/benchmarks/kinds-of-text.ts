/** Repeats a piece up to a number of characters. */
const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Counts up, so that all pieces differ. */
const counted = (piece: (n: number) => string) => (size: number) => {
  const pieces: string[] = [];
  for (let [n, length] = [0, 0]; length < size; n += 1) {
    const next = piece(n);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
};

const word = (n: number) =>
  [...n.toString(26)].map((digit) => 'абвгдежзиклмнопрстуфхцчшщэюя'[Number.parseInt(digit, 26)]).join('');

/**
 * Texts of a length in characters that people hardly write, but for which programs with quadratic or worse costs take
 * minutes.
 */
export const kindsOfText: Readonly<Record<string, (size: number) => string>> = {
  paragraphs: counted((n) => `Абзац ${word(n)} о том, что ${word(n * 7)} было сказано в этот день.\n\n`),
  sentences: counted((n) => `Слово ${word(n)} и ${word(n * 7)}, ${n}. `),
  'a word': repeated('a'),
  'a Cyrillic word': repeated('ж'),
  'a mixed word': repeated('aж'),
  'a letter and a sign above it': repeated('и\u0306'),
  figures: repeated('7'),
  'figures and hyphens': repeated('7-'),
  'figures and spaces': repeated('7 '),
  hyphens: repeated('-'),
  dots: repeated('.'),
  'a.': repeated('a.'),
  'a@': repeated('a@'),
  '@': repeated('@'),
  '+': repeated('+'),
  spaces: repeated(' '),
  'no-break spaces': repeated('\u00a0'),
  tabs: repeated('\t'),
  'spaces and a letter': (size) => `${' '.repeat(size - 1)}a`,
  'lines of one letter': repeated('a\n'),
  'empty lines': repeated('\n'),
  'paragraphs of one letter': repeated('a\n\n'),
  '((': repeated('('),
  '[': repeated('['),
  '[a](': repeated('[a]('),
  ']': repeated(']'),
  '](': repeated(']('),
  '![': repeated('!['),
  '<': repeated('<'),
  '<a': repeated('<a'),
  '<a ': repeated('<a '),
  '<a>': repeated('<a>'),
  '</': repeated('</'),
  '{': repeated('{'),
  '{}': repeated('{}'),
  '*': repeated('*'),
  '*a ': repeated('*a '),
  '**a': repeated('**a'),
  _: repeated('_'),
  a_: repeated('a_'),
  '`': repeated('`'),
  '`a': counted((n) => `${'`'.repeat((n % 300) + 1)}a`),
  '~': repeated('~'),
  '#': repeated('#'),
  '# lines': repeated('# a\n'),
  '>': repeated('>'),
  '- ': repeated('- '),
  '- lines': repeated('- a\n'),
  '|': repeated('|'),
  '"': repeated('"'),
  "'": repeated("'"),
  '«': repeated('«'),
  '“': repeated('“'),
  '&': repeated('&'),
  '&amp': repeated('&amp;'),
  '!': repeated('!'),
  '?': repeated('?'),
  'a?': repeated('a?'),
  '\\': repeated('\\'),
  ':': repeated(':'),
  'a: ': repeated('a: '),
  ',': repeated(','),
  '%': repeated('%'),
  'https://': repeated('https://'),
  'www.': repeated('www.'),
  '{{': repeated('{{'),
  '[^': repeated('[^'),
  emoji: repeated('😀'),
  tags: repeated('<Term id="a">a</Term> '),
  'lines of tags': repeated('<Term id="a">a</Term>\n'),
  fields: counted((n) => `a${n}: b\n`),
  'the same field': repeated('a: b\n'),
  'nested fields': counted((n) => `\n${' '.repeat(n % 400)}a${n}:`),
};
