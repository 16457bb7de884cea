import { readBlocks } from '../document/blocks.ts';

/**
 * The statement's numbered paragraphs as plain HTML, each with its address. The contact details are not among them:
 * feed readers keep copies, from which nothing can be withdrawn.
 * @param body MDX of the statement
 * @param address absolute address of its page
 */
export function statementHtml(body: string, address: string): { lead: string; html: string } {
  const paragraphs = readBlocks(body).filter(({ id }) => id !== undefined);
  return {
    lead: paragraphs[0]?.text ?? '',
    html: paragraphs
      .map(({ id = '', text }) => `<p><a href="${address}#${id}">${id.slice(1)}</a> ${escapeHtml(text)}</p>`)
      .join('\n'),
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
