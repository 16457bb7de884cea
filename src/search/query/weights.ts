/** The statement is what the site is about. A page that is weights of others counts less: what it says stands elsewhere. */
const weights: Readonly<Record<string, number>> = {
  '': 1.2,
  'about/': 0.85,
  'about/translations/': 0.8,
  'glossary/': 0.8,
  'legal/': 0.8,
  'press/': 0.8,
  'timeline/': 0.8,
};

/** @param path address of a page within its language */
export const weightOfPage = (path: string): number => weights[path] ?? 1;

/**
 * A word beside the text says less than one in it, and one in an editor's note less than one in what the note is about.
 * @param anchor id of the part
 */
export function weightOfPart(part: number, anchor: string): number {
  if (part === 1) return 0.5;
  return anchor.startsWith('note-') ? 0.6 : 1;
}
