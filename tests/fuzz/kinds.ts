import type { Chance } from './random.ts';

/**
 * The result for a file: other bytes or another text; `gone` when it is deleted; undefined when the damage is not
 * possible.
 */
export type Outcome = string | Uint8Array | 'gone' | undefined;

/** A kind of damage to a file. */
export interface Kind {
  /** Endings of the files to which it applies; absent: all. */
  readonly endings?: readonly string[];
  /**
   * @param text of the file
   * @param others texts of files of the same kind, such as its other languages
   */
  readonly change: (text: string, chance: Chance, others: readonly string[]) => Outcome;
}

const documents = ['.mdx'];
const fields = ['.mdx', '.yaml'];
const data = ['.mdx', '.yaml', '.json'];

/** What people and programs do to files. */
export const kinds: Readonly<Record<string, Kind>> = {
  'cut off': { change: (text, { below }) => text.slice(0, below(text.length)) },
  emptied: { change: () => '' },
  'taken away': { change: () => 'gone' },
  'saved in UTF-16': { change: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  'saved in Windows-1251': { change: windows1251 },
  'opened in a wrong encoding and saved': { change: (text) => Buffer.from(text).toString('latin1') },
  'with a zero byte': { change: (text, chance) => insert(text, '\0', chance) },
  'with a byte-order mark': { change: (text) => `\ufeff${text}` },
  'with line ends of Windows': { change: (text) => text.replaceAll('\n', '\r\n') },
  'with the marks of a merge': {
    change: (text, chance) => onLine(text, chance, (line) => `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> theirs`),
  },
  'a line doubled': { change: (text, chance) => onLine(text, chance, (line) => `${line}\n${line}`) },
  'a line lost': { change: (text, chance) => onLine(text, chance, () => undefined) },
  'two lines exchanged': {
    change: (text, { below }) => {
      const lines = text.split('\n');
      const at = below(Math.max(1, lines.length - 2));
      return [...lines.slice(0, at), lines[at + 1], lines[at], ...lines.slice(at + 2)].join('\n');
    },
  },
  'a sign lost': {
    change: (text, { below }) => {
      const at = below(text.length);
      return text.slice(0, at) + text.slice(at + 1);
    },
  },
  'a sign too many': { change: (text, chance) => insert(text, chance.one([...'<>{}[]":\'*&#@`|%\\!?—«„']), chance) },
  'a word lost': { change: (text, chance) => onMatch(text, / [\p{L}-]+(?= )/gu, chance, () => '') },
  'a word twice': { change: (text, chance) => onMatch(text, / [\p{L}-]+(?= )/gu, chance, (word) => word + word) },
  'a letter of another alphabet': {
    change: (text, chance) => onMatch(text, /(?<=\p{Script=Cyrillic})[аеосрх]/gu, chance, latin),
  },
  'a letter in two signs': { change: (text, chance) => onMatch(text, /[йёЙ]/gu, chance, (it) => it.normalize('NFD')) },
  'in another language': { change: (_, { one }, others) => (others.length ? one(others) : undefined) },
  'a tab': { endings: data, change: (text, chance) => onLine(text, chance, (line) => `\t${line}`) },
  'a name mistyped': {
    endings: data,
    change: (text, chance) => onMatch(text, /(?<=^[ "-]*)[a-z]{2}[\w-]*(?="?:)/gmu, chance, swapLetters),
  },
  'a name twice': {
    endings: ['.yaml', '.json'],
    change: (text, chance) => onMatch(text, /^ *"?[\w-]+"?: .*\n/gmu, chance, (line) => line + line),
  },
  'a value of another kind': {
    endings: data,
    change: (text, chance) =>
      onMatch(text, /(?<=^[ -]*"?[\w-]+"?: )\S.*?(?=,?$)/gmu, chance, () =>
        chance.one(['12', '[]', '{}', 'true', 'null', '2016-05-20', '""', '[1, 2]']),
      ),
  },
  'a value lost': {
    endings: data,
    change: (text, chance) => onMatch(text, /(?<=^[ -]*"?[\w-]+"?:) \S.*$/gmu, chance, () => ''),
  },
  'a colon in a text': {
    endings: fields,
    change: (text, chance) => onMatch(text, /(?<=^[ -]*[\w-]+: [^"\n]+) (?=\p{L})/gmu, chance, () => ': '),
  },
  'a day that is none': {
    endings: fields,
    change: (text, chance) =>
      onMatch(text, /\d{4}-\d\d-\d\d/gu, chance, () =>
        chance.one(['2016-02-30', '2016-13-01', '0000-00-00', '20.5.16']),
      ),
  },
  'an id of nobody': {
    endings: fields,
    change: (text, chance) =>
      onMatch(text, /(?<=(?:speaker|source|id)="|(?:source|city|organisation|topic): )[\w-]+/gu, chance, swapLetters),
  },
  'typographic marks around a value': {
    endings: data,
    change: (text, chance) => onMatch(text, /"[^"\n]*"/gu, chance, (value) => `“${value.slice(1, -1)}”`),
  },
  'a mark not closed': { endings: data, change: (text, chance) => onMatch(text, /(?<=\S)"/gu, chance, () => '') },
  'a bracket lost': {
    endings: ['.json', '.yaml'],
    change: (text, chance) => onMatch(text, /[[\]{}]/gu, chance, () => ''),
  },
  'a comma lost': { endings: ['.json'], change: (text, chance) => onMatch(text, /,$/gmu, chance, () => '') },
  'indented otherwise': { endings: fields, change: (text, chance) => onMatch(text, /^ +/gmu, chance, () => ' ') },
  'a paragraph twice': { endings: documents, change: (text, chance) => onBlock(text, chance, (it) => [it, it]) },
  'a paragraph lost': { endings: documents, change: (text, chance) => onBlock(text, chance, () => []) },
  'two paragraphs run together': {
    endings: documents,
    change: (text, chance) => onMatch(text, /(?<=\S)\n\n(?=[\p{L}<])/gu, chance, () => '\n'),
  },
  'a tag not closed': { endings: documents, change: (text, chance) => onMatch(text, /<\/\w+>/gu, chance, () => '') },
  'a tag not opened': {
    endings: documents,
    change: (text, chance) => onMatch(text, /<\w+[^>]*[^/]>/gu, chance, () => ''),
  },
  'a tag mistyped': {
    endings: documents,
    change: (text, chance) => onMatch(text, /(?<=<\/?)\w{2,}/gu, chance, swapLetters),
  },
  'a tag cut': { endings: documents, change: (text, chance) => onMatch(text, /(?<=<[^>]*)>/gu, chance, () => '') },
  'the fields not closed': { endings: documents, change: (text) => text.replace(/\n---\n/, '\n') },
};

function insert(text: string, sign: string, { below }: Chance): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + sign + text.slice(at);
}

function onLine(text: string, { below }: Chance, change: (line: string) => string | undefined): string {
  const lines = text.split('\n');
  const at = below(lines.length);
  return lines.flatMap((line, index) => (index === at ? (change(line) ?? []) : line)).join('\n');
}

function onBlock(text: string, { below }: Chance, change: (block: string) => string[]): string {
  const blocks = text.split('\n\n');
  const at = 1 + below(Math.max(1, blocks.length - 1));
  return blocks.flatMap((block, index) => (index === at ? change(block) : block)).join('\n\n');
}

function onMatch(text: string, pattern: RegExp, { one }: Chance, change: (match: string) => string): Outcome {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const { 0: match, index } = one(matches);
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

function swapLetters(word: string): string {
  const [first = '', second = ''] = word;
  return first === second ? `${word}x` : second + first + word.slice(2);
}

function latin(letter: string): string {
  return 'aeocpx'['аеосрх'.indexOf(letter)] ?? letter;
}

function windows1251(text: string): Uint8Array | undefined {
  if (!/[а-яё]/i.test(text)) return undefined;
  return Uint8Array.from([...text.replace(/[^ -~\nА-яЁё]/g, '?')], (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    return letter === 'ё' ? 0xb8 : letter === 'Ё' ? 0xa8 : code;
  });
}
