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

/** A word beside the text says less than one in it. */
export const weightOfPart = (part: number): number => (part === 1 ? 0.5 : 1);
