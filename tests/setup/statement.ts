import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Title and blocks of a statement, parsed independently of the site's code.
 * @param folder a project or a copy of it
 */
export function paragraphsOf(folder: string, locale: string): { title: string; paragraphs: string[] } {
  const file = readFileSync(join(folder, 'content/statement', `${locale}.mdx`), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const [, title = ''] = /^title: "(.*)"$/m.exec(front) ?? [];
  const paragraphs = body.replace(/<\/?[A-Z][^>]*>/g, '').split(/\n{2,}/);
  return { title, paragraphs: paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean) };
}

/** Names of the cards of a statement: one for each speaker in each paragraph. */
export function quotedIn(folder: string, locale: string): string[] {
  const file = readFileSync(join(folder, 'content/statement', `${locale}.mdx`), 'utf8');
  const blocks = file
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(/\n{2,}/)
    .filter((block) => block.trim());
  return blocks.flatMap((block, index) => {
    const voices = new Set([...block.matchAll(/<Quote speaker="([^"]+)"/g)].map(([, speaker]) => speaker));
    return [...voices].map((_, voice) => (voice === 0 ? `p${index + 1}` : `p${index + 1}-${voice + 1}`));
  });
}
