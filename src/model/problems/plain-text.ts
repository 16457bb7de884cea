import { t } from './messages.ts';
import type { Sentences } from './problem.ts';

/** Files of `content/` whose texts no page prints: notes for translators, and records that commands and checks read. */
const unprinted = /^content\/(?:ui\/notes\.json|silenced\.yaml|languages\.json|(?:translations|editions)\/.*)$/;

/** Whether a page prints texts of a file. */
export const isPrinted = (file: string) => !unprinted.test(file);

/** Interface strings have placeholders between braces, which are checked separately (`checkPlaceholders`). */
const strings = /^content\/ui\//;

/**
 * Before a sign that opens emphasis, and after one that closes it; a sign within a word is not one, as in
 * `name_of_file`.
 */
const outside = String.raw`(?<![\p{L}\p{N}*_~@/.\\])`;
const end = String.raw`(?![\p{L}\p{N}*_~])`;
/** Words between two such signs, which touch them. */
const wordsWithout = (sign: string) => String.raw`(?=[\p{L}\p{N}«“„"(])[^${sign}\n]*(?<=[\p{L}\p{N}.,:;!?»”")])`;

/** Markup of MDX, Markdown, HTML and forums, each with its replacement: the words, or nothing. */
const markup: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/<\/?[A-Za-z][\w.:-]*(?:\s[^<>]*)?\/?>|<[A-Za-z][\w.-]*\s+[\w:-]+\s*=\s*[^\s<>]*|<!--/, ''],
  [/!?\[([^[\]]*)\]\(\s*(?=[a-z][a-z\d+.-]*:|[^\s()]*[./#?=])[^\s()]+(?:\s+["'][^"'()]*["']\s*)?(?:\)|$)/iu, '$1'],
  [/!?\[([^[\]]*)\]\(\)/, '$1'],
  [/\[\/(?:b|i|u|s|url|quote|color|size|img|code)\]/i, ''],
  [new RegExp(String.raw`${outside}(\*{2,3})(?=[\p{L}\p{N}«“„"(])([^*\n]*)(?:\*+)?`, 'u'), '$2'],
  [new RegExp(String.raw`\*\*(${wordsWithout('*')})\*\*${end}`, 'u'), '$1'],
  [new RegExp(String.raw`${outside}\*(${wordsWithout('*')})\*${end}`, 'u'), '$1'],
  [new RegExp(`${outside}_{1,3}(${wordsWithout('_')})_{1,3}${end}`, 'u'), '$1'],
  [/~~(\S[^~]*)~~/, '$1'],
  [/(?<![\p{L}\p{N}`])`+([^\s`][^`]*)`+(?![\p{L}\p{N}`])/u, '$1'],
  [/^#{1,6}\s+(\p{L}.*)/u, '$1'],
  [/\\([*_~`#<>{}[\]])/, '$1'],
  [/([^\s&]{0,40})&(?:nbsp|#0*160|#x0*a0);([^\s&]{0,40})/i, '$1 $2'],
  [/&(?:[A-Za-z][a-z]{1,7}\d?|#\d{1,7}|#x[\da-f]{1,6});/i, ''],
];

const braces = [/\{{1,2}([^{}]*)\}{1,2}/, '$1'] as const;

/** An e-mail address or that of a page, in which signs of markup have another meaning. */
const address =
  /^[("«“]*(?:https?:\/\/|www\.)|^[^\s<>*_`[\](){}][^\s<>*`[\](){}]*@[^\s<>*`[\](){}]+$|^[("«“]*@[\w.]+[.,;:)]*$/;

/**
 * Finds markup in a field that is plain text: it would be printed as it is typed. Only the text below the fields of an
 * MDX file has markup.
 * @param file path from the root of the project
 * @param name of the field
 * @param value as it is read, its escapes decoded
 */
export function findMarkup(file: string, name: string, value: string): Sentences[] {
  // Most texts have none of these signs.
  if (!/[<{*_~`#\\&[]/.test(value) || !isPrinted(file)) return [];
  const text = value.replace(/\S+/g, (word) => (address.test(word) ? 'x' : word));
  for (const [pattern, words] of strings.test(file) ? markup : [...markup, braces]) {
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) continue;
    const plain = found.replace(pattern, words).trim();
    return [
      {
        wrong: t('markup', { name, found: shortened(found) }),
        fix: plain ? t('markup.fix', { plain: shortened(plain) }) : t('markup.delete', { found: shortened(found) }),
      },
    ];
  }
  return [];
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)} …` : text);
