import { escapeAttribute, escapeText } from '../../lib/html.ts';
import { recordNote, translationNote } from '../../model/about/describe.ts';
import { provenanceOf } from '../../model/about/provenance.ts';
import type { Piece } from '../../model/contacts/linkify.ts';
import type { Translator } from '../../model/interface/translator.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import type { StatementParts } from '../../model/statement/statement-text.ts';

/** The statement in a language, and the strings of that language. */
interface Part {
  readonly locale: LocaleCode;
  readonly t: Translator;
  readonly statement: StatementParts;
}

/**
 * The statement in several languages as the HTML of a mail, which loads nothing. Each language is marked with its
 * direction; below it is what the text is, where it comes from and how to check it.
 */
export function mailHtml(language: LocaleCode, parts: readonly Part[]): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeText(parts[0]?.statement.title ?? '')}</title></head>
<body>
${parts.map(partOf).join('\n<hr>\n')}
</body>
</html>
`;
}

function partOf({ locale, t, statement }: Part): string {
  const site = readSite();
  const { title, review, paragraphs, contacts } = statement;
  const { copy, check, verify, key } = provenanceOf(t, locale, site);
  const note = `${recordNote(t, locale, site)} ${translationNote(t, locale, site, review)}`;
  const lines = [
    `<h1>${escapeText(title)}</h1>`,
    ...[...paragraphs.map(({ text }) => escapeText(text)), ...contacts.map(withLinks)].map(paragraph),
    '<p>* * *</p>',
    ...[escapeText(note), escapeText(copy), `${escapeText(check)} ${link(verify, verify)}`].map(paragraph),
    ...(key ? [paragraph(escapeText(key))] : []),
  ];
  return `<div lang="${locale}" dir="${localeOf(locale).direction}">\n${lines.join('\n')}\n</div>`;
}

const paragraph = (html: string) => `<p>${html}</p>`;

const link = (to: string, words: string) => `<a href="${escapeAttribute(to)}" dir="ltr">${escapeText(words)}</a>`;

const withLinks = (pieces: readonly Piece[]) =>
  pieces.map(({ text, href }) => (href ? link(href, text) : escapeText(text))).join('');
