import type { MdastNode } from 'satteri';
import { readBlockNodes } from '../documents/blocks.ts';
import type { DocumentVersion } from '../documents/read.ts';
import { openEmphasisIn } from '../documents/words.ts';
import { firstWords, type Problem } from '../problems/problem.ts';
import { t } from './messages.ts';

/** Kinds of emphasis, as the parser calls them, and the signs with which each is typed. */
const signs: Readonly<Record<string, string>> = {
  emphasis: t('emphasis.single'),
  strong: t('emphasis.double'),
  delete: '~~',
};

/** Signs of emphasis that the parser took for words; they would be printed. An unclosed one is reported by `checkWords`. */
const unread = /\*+|~~+|(?<![\p{L}\p{N}@])_+(?=\p{L})|(?<=\p{L})_+(?![\p{L}\p{N}])/gu;

/** Letters of another look, and lines under or through letters, which are emphasis without a sign. */
const styled = /[\u{1d400}-\u{1d7ff}]|\u0332|\u0333|\u0335|\u0336|\u0337|\u0338/u;

/**
 * Finds emphasis in a translation of the statement that the original does not have.
 * @param model the original, of as many blocks
 */
export function checkEmphasis(version: DocumentVersion, model: DocumentVersion): Problem[] {
  const { file, text } = version.source;
  const originalBlocks = readBlockNodes(model.source.text);
  return readBlockNodes(text).flatMap(({ nodes }, index) => {
    const here = nodes.flatMap(emphasisIn);
    const there = (originalBlocks[index]?.nodes ?? []).flatMap(emphasisIn);
    const count = (list: readonly Emphasis[], kind: string) => list.filter((one) => one.kind === kind).length;
    const added = here.find(({ kind }) => count(here, kind) > count(there, kind));
    if (!added) return [];
    return [
      {
        file,
        line: nodes[0]?.position?.start.line ?? 1,
        wrong: t('emphasis', { words: firstWords(added.words) }),
        fix: t('emphasis.fix', { signs: signs[added.kind] ?? t('emphasis.letters') }),
      },
    ];
  });
}

interface Emphasis {
  readonly kind: string;
  readonly words: string;
}

function emphasisIn(node: MdastNode): Emphasis[] {
  const inner = 'children' in node ? node.children.flatMap(emphasisIn) : [];
  if (node.type in signs) return [{ kind: node.type, words: wordsOf(node) }, ...inner];
  if (node.type !== 'text') return inner;
  const word = node.value.match(/\S+/gu)?.find((one) => styled.test(one.normalize('NFD')));
  const typed = [...node.value.matchAll(unread)];
  const isLeftOpen = typed.length === 1 && openEmphasisIn(node.value) !== undefined;
  return [
    ...(isLeftOpen ? [] : typed).map(({ 0: sign, index }) => ({
      kind: sign.length > 1 ? (sign.startsWith('~') ? 'delete' : 'strong') : 'emphasis',
      words: node.value.slice(index, index + 60),
    })),
    ...(word === undefined ? [] : [{ kind: 'styled', words: word }]),
  ];
}

function wordsOf(node: MdastNode): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
