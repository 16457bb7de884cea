import { topLevel } from '../documents/blocks.ts';
import type { DocumentVersion } from '../documents/read.ts';
import type { Problem } from '../problems/problem.ts';

/** The tag around the contact details at the end of the statement. */
const contactBlockTag = 'ContactBlock';

const frame = `Write a line <${contactBlockTag}>, an empty line, the contact details, an empty line, and a line </${contactBlockTag}>.`;

/**
 * Checks that the contact details stand in one block: their paragraphs are not numbered.
 * A statement without any address needs none.
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
          ? `There is a second <${contactBlockTag}>, and it is empty.`
          : `There is a second <${contactBlockTag}>; the first begins in line ${first?.line}.`,
        fix: second.isEmpty
          ? 'Take it out.'
          : `Put all contact details between one <${contactBlockTag}> and one </${contactBlockTag}>.`,
      },
    ];
  }
  if (first && !blocks.some(({ kind }) => kind === contactBlockTag)) {
    return [
      {
        file,
        line: first.line,
        wrong: first.isEmpty
          ? `The <${contactBlockTag}> is empty.`
          : `The words stand right beside <${contactBlockTag}>, without an empty line between.`,
        fix: frame,
      },
    ];
  }
  const inside = blocks.find(({ tags }) => tags.some(({ name }) => name === contactBlockTag));
  if (inside && !first) {
    return [
      { file, line: inside.line, wrong: `<${contactBlockTag}> stands in the middle of a paragraph.`, fix: frame },
    ];
  }
  const bare = first ? undefined : blocks.find(({ text: words }) => /[^\s@]@[^\s@.]+\.[^\s@]/.test(words));
  if (!bare) return [];
  return [
    {
      file,
      line: bare.line,
      wrong: `Contact details stand here without the tag <${contactBlockTag}> around them.`,
      fix: frame,
    },
  ];
}
