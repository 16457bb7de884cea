import { escapeText } from '../../lib/html.ts';
import type { StatementParagraph } from '../../model/statement/statement-text.ts';

/**
 * The statement's numbered paragraphs as plain HTML, each with its address. The contact details are not among them:
 * feed readers keep copies, from which nothing can be withdrawn.
 * @param address absolute address of its page
 */
export function statementHtml(paragraphs: readonly StatementParagraph[], address: string): string {
  return paragraphs
    .map(({ id, text }) => `<p><a href="${address}#${id}">${id.slice(1)}</a> ${escapeText(text)}</p>`)
    .join('\n');
}
