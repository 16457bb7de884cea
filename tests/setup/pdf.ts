import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { words } from './project.ts';

/** Opens a PDF with pdf.js, which shares no code with the programs that made it. */
export const openPdf = (file: string) => getDocumentProxy(new Uint8Array(readFileSync(file)));

type Pdf = Awaited<ReturnType<typeof openPdf>>;

/** The words of all pages in reading order, without what is marked as an artifact, such as the foot of the page. */
export async function wordsOf(pdf: Pdf): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (!open.includes(true)) pages.push(item.str, item.hasEOL ? '\n' : '');
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { tag?: string }).tag === 'Artifact');
    }
    pages.push('\n');
  }
  // A line may break after a hyphen within a word; no other hyphens are set.
  return words(
    pages
      .join('')
      .normalize('NFC')
      .replace(/(?<=\p{L}-)\n/gu, ''),
  );
}

/** The names of all structure elements of a PDF, in order. */
export async function tagsOf(pdf: Pdf): Promise<string[]> {
  const names: string[] = [];
  type Node = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getStructTree']>>;
  const visit = (node: Node) => {
    if ('role' in node) names.push(node.role);
    for (const child of node.children ?? []) if ('children' in child) visit(child as Node);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) visit(await (await pdf.getPage(number)).getStructTree());
  return names;
}
