import { contactBlockTag } from '../contacts/block-check.ts';
import { topLevel } from '../documents/blocks.ts';
import type { DocumentVersion } from '../documents/read.ts';
import type { Problem } from '../problems/problem.ts';
import { t } from './messages.ts';

const frame = t('contactBlock.fix', { tag: contactBlockTag });

/**
 * Checks that the contact details are in one block, whose paragraphs are not numbered. A statement without any contact
 * details needs none.
 */
export function checkContactBlock({ source: { file, text }, blocks }: DocumentVersion): Problem[] {
  const nodes = topLevel(text).filter((node) => 'name' in node && node.name === contactBlockTag);
  const [first, second] = nodes.map((node) => ({
    line: node.position?.start.line ?? 1,
    isEmpty: !('children' in node) || node.children.length === 0,
  }));
  if (second) {
    return [
      {
        file,
        line: second.line,
        wrong: second.isEmpty
          ? t('secondEmpty', { tag: contactBlockTag })
          : t('second', { tag: contactBlockTag, line: first?.line }),
        fix: second.isEmpty ? t('secondEmpty.fix') : t('second.fix', { tag: contactBlockTag }),
      },
    ];
  }
  if (first && !blocks.some(({ kind }) => kind === contactBlockTag)) {
    return [
      {
        file,
        line: first.line,
        wrong: first.isEmpty
          ? t('emptyContactBlock', { tag: contactBlockTag })
          : t('noEmptyLine', { tag: contactBlockTag }),
        fix: frame,
      },
    ];
  }
  const inside = blocks.find(({ tags }) => tags.some(({ name }) => name === contactBlockTag));
  if (inside && !first) {
    return [{ file, line: inside.line, wrong: t('inParagraph', { tag: contactBlockTag }), fix: frame }];
  }
  const bare = first ? undefined : blocks.find(({ text: words }) => /[^\s@]@[^\s@.]+\.[^\s@]/.test(words));
  if (!bare) return [];
  return [
    {
      file,
      line: bare.line,
      wrong: t('noContactBlock', { tag: contactBlockTag }),
      fix: frame,
    },
  ];
}
