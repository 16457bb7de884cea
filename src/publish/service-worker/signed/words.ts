import type { Answer } from './answer.ts';
import { copies, here, newest } from './editions.ts';
import { settings, type Words } from './settings.ts';

/** With this in its address, a page may be taken from a copy even when the reader saves data. */
export const asksCopies = 'copies';

const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The language of a page, and the words in it. */
function wordsFor(file: string): [locale: string, words: Words | undefined] {
  const languages = Object.keys(settings.words);
  const locale = languages.find((one) => file.startsWith(`${one}/`)) ?? languages[0] ?? '';
  return [locale, settings.words[locale]];
}

/**
 * The notice that says why a page does not come from its address, where it comes from, and which edition it is.
 * @param request address of the page
 * @param offersCopies whether the reader, who saves data, is offered to load the page from a copy
 * @returns HTML; empty when there is nothing to say
 */
export function lineFor(file: string, request: string, answer: Answer, offersCopies: boolean): string {
  const [locale, words] = wordsFor(file);
  const edition = newest();
  if (!words || !edition || !('reason' in answer)) return '';
  const { edition: number, day } = edition.record;
  const [year = '', month = '', date = ''] = day.split('-');
  const dated = fill(words.days[Number(month) - 1] ?? day, { year, day: Number(date) });
  const values = {
    address: new URL(here).host,
    copy: answer.from === 'copy' ? answer.copy : '',
    number,
    date: dated,
  };
  const where = { copy: words.fromCopy, kept: words.fromKept, nowhere: words.nowhere }[answer.from];
  const sentences = [words[answer.reason], where, ...(answer.from === 'nowhere' ? [] : [words.edition])];
  const address = new URL(request);
  address.searchParams.set(asksCopies, '');
  const link =
    offersCopies && answer.from !== 'copy' && copies().length > 0
      ? ` <a href="${escapeHtml(address.pathname + address.search)}">${escapeHtml(words.ask)}</a>`
      : '';
  const text = escapeHtml(sentences.map((one) => fill(one, values)).join(' '));
  return `<p role="status" lang="${locale}"${words.isRightToLeft ? ' dir="rtl"' : ''}>${text}${link}</p>`;
}

/** Inserts a notice into a page, at the beginning of its text. */
export const withLine = (html: string, line: string): string =>
  html.replace(html.includes('<main') ? /<main[^>]*>/ : /<body[^>]*>/, (tag) => tag + line);

/** A page with nothing but a notice. */
export function pageWith(file: string, line: string): string {
  const [locale] = wordsFor(file);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${new URL(here).host}</title><main>${line}</main>`;
}
