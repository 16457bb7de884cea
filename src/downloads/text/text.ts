import { recordNote, translationNote } from '../../model/about/describe.ts';
import { provenanceOf } from '../../model/about/provenance.ts';
import type { Piece } from '../../model/contacts/linkify.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import { isolated } from '../../model/languages/direction.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { statementParts } from '../../model/statement/statement-text.ts';
import { wrap } from './wrap.ts';

const join = (pieces: readonly Piece[], locale: LocaleCode) =>
  pieces.map(({ text, href }) => (href ? isolated(text, locale) : text)).join('');

/** Separates the statement from the notes about this text. */
const separator = '* * *';

/**
 * The statement as plain text for mail: its words and nothing else; below a separator, what this text is, where it comes
 * from and how to check it.
 */
export async function plainText(locale: LocaleCode): Promise<string> {
  const { title, review, paragraphs, contacts } = await statementParts(locale);
  const site = readSite();
  const t = await translatorFor(locale);
  const statement = [title, ...paragraphs.map(({ text }) => text), ...contacts.map((line) => join(line, locale))];
  const edition = `${recordNote(t, locale, site)} ${translationNote(t, locale, site, review)}`;
  const { copy, check, verify, key } = provenanceOf(t, locale, site);
  const origin = [copy, `${check} ${isolated(verify, locale)}`, key].filter((line) => line !== undefined);
  return [...statement, separator, edition, ...origin].map(wrap).join('\n\n').concat('\n');
}
