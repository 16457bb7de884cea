import { type Document, isAlias, isCollection, isPair, isScalar, type Node, Scalar, visit } from 'yaml';
import { t } from './messages.ts';
import { findMarkup, isPrinted } from './plain-text.ts';
import type { Sentences } from './problem.ts';
import { explainSign, quoted } from './yaml-syntax.ts';

/**
 * Finds values that YAML reads without an error, but not as the words that are written there: commands (`!`, `&`, `*`),
 * comments in the middle of a text (` #`), typographic marks instead of straight ones, texts of nothing but spaces,
 * spaces around a text, and markup (`findMarkup`).
 * @param text what was parsed
 * @param file its path from the root of the project
 * @returns what is wrong, and where in the text
 */
export function misread(document: Document, text: string, file: string): (Sentences & { offset: number })[] {
  // Limited: each further one would be looked at with its whole line.
  const most = 100;
  const found: (Sentences & { offset: number })[] = [];
  visit(document, {
    Node(position, node, path) {
      if (found.length >= most) return visit.BREAK;
      const offset = node.range?.[0] ?? 0;
      const names = path.filter(isPair).map(({ key: name }) => String(name));
      const key = position === 'key' ? '' : (names.at(-1) ?? '');
      const command = commandOf(node);
      if (command) {
        const rest = restOfLine(text, offset);
        const written = text.slice(text.lastIndexOf('\n', offset) + 1, offset) + rest;
        const inBrackets = path.some((parent) => isCollection(parent) && parent.flow);
        const value = written.slice(Math.max(0, written.lastIndexOf(command, written.length - rest.length)));
        found.push({ offset, ...explainSign(key, inBrackets ? value.replace(/[,}\]].*/, '') : value, command) });
      } else if (position === 'key' && isScalar(node) && node.value === '__proto__') {
        // In JavaScript this key would set the prototype of the object and not a field.
        found.push({ offset, wrong: t('protoName'), fix: t('protoName.fix') });
      } else if (isScalar(node)) {
        const name = names.join('.');
        const misreadHere = misreadScalar(node, name, text);
        const isText = position !== 'key' && typeof node.value === 'string';
        const markup =
          isText && misreadHere.length === 0
            ? [...edgesOf(node, name, file), ...findMarkup(file, name, String(node.value))]
            : [];
        found.push(...[...misreadHere, ...markup].map((sentences) => ({ offset, ...sentences })));
      }
      return undefined;
    },
  });
  return found;
}

/** What follows a text is taken for a comment. */
const remark = /[ \t]+#/y;

function commandOf(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if ('anchor' in node && node.anchor) return '&';
  return 'tag' in node && node.tag ? '!' : undefined;
}

function misreadScalar({ type, range, value, source }: Scalar, name: string, text: string): Sentences[] {
  if (typeof value === 'string' && value !== '' && value.trim() === '') {
    return [{ wrong: t('onlySpaces', { name }), fix: t('onlySpaces.fix') }];
  }
  if (type === Scalar.PLAIN && /^“[^“”]*”$/.test(source ?? '')) {
    return [
      {
        wrong: t('typographic', { name }),
        fix: t('typographic.fix', { quoted: quoted((source ?? '').slice(1, -1)) }),
      },
    ];
  }
  if (type !== Scalar.PLAIN || !range) return [];
  remark.lastIndex = range[1];
  if (!remark.test(text)) return [];
  const after = restOfLine(text, range[1]);
  return [
    {
      wrong: t('remark', { name }),
      fix: t('remark.fix', { quoted: quoted(`${source ?? ''}${after}`) }),
    },
  ];
}

/** White space around a text or a line break in it, typed between its quotation marks. */
function edgesOf({ type, value }: Scalar, name: string, file: string): Sentences[] {
  if (typeof value !== 'string' || (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) || !isPrinted(file)) {
    return [];
  }
  const text = value.trim();
  const fix = t('write', { example: quoted(text.replace(/\s*[\r\n]\s*/g, ' ')) });
  if (text !== value) return [{ wrong: t('edge', { name }), fix }];
  return /[\r\n]/.test(text) ? [{ wrong: t('lineBreak', { name }), fix }] : [];
}

function restOfLine(text: string, offset: number): string {
  return /^.*/.exec(text.slice(offset))?.[0] ?? '';
}
