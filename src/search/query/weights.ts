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
 * @param part number of the part; 1 is beside the text, or the whole text of a page whose parts have no addresses
 * @param anchors ids of all parts of the page
 */
export function weightOfPart(part: number, anchors: readonly string[]): number {
  if (part === 1) return anchors.length === 2 ? 0.8 : 0.5;
  return anchors[part]?.startsWith('note-') ? 0.6 : 1;
}
