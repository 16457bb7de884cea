import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from '../../lib/hash.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import { lastChange } from '../../model/site/last-change.ts';
import { readSite } from '../../model/site/site.ts';
import { statementParts } from '../../model/statement/statement-text.ts';
import { plainText } from '../text/text.ts';
import { mailHtml } from './html.ts';

/**
 * The statement in all languages, the original first, as a mail that can be opened, addressed and forwarded (RFC 5322,
 * RFC 2045): as plain text, and the same as HTML. It has no sender and no recipient; with `X-Unsent` Outlook opens it
 * as a draft. Its day is that of the edition; its Message-ID and boundary are derived from its words, so that the same
 * words give the same mail.
 * @returns the bytes of the file; lines end with CR LF and have at most 76 characters
 */
export async function statementMail(): Promise<Uint8Array<ArrayBuffer>> {
  const { address, languages, original } = readSite();
  const locales = [original, ...languages.filter((locale) => locale !== original)];
  const text = (await Promise.all(locales.map(textIn))).join('\n\n\n');
  const html = mailHtml(original, await Promise.all(locales.map(partIn)));
  const day = lastChange(process.cwd());
  const id = sha256(`${day}\n${text}\n${html}`).slice(0, 32);
  const mail = new MailComposer({
    headers: { 'X-Unsent': '1', 'Content-Language': locales.join(', ') },
    subject: (await statementParts(original)).title,
    date: new Date(`${day}T00:00:00Z`),
    messageId: `<${id}@${new URL(address).hostname}>`,
    baseBoundary: id,
    text: withCanonicalLineEnds(text),
    html: withCanonicalLineEnds(html),
    textEncoding: 'base64',
  });
  return new Uint8Array(await mail.compile().build());
}

/** Text in a mail has these ends of lines before it is encoded: RFC 2045, section 6.8. */
const withCanonicalLineEnds = (text: string) => text.replaceAll('\n', '\r\n');

const textIn = async (locale: LocaleCode) => `[${localeOf(locale).nativeName}]\n\n${await plainText(locale)}`;

async function partIn(locale: LocaleCode) {
  return {
    locale,
    t: await translatorFor(locale),
    statement: await statementParts(locale),
  };
}
