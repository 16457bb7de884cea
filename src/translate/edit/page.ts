import { messagesFrom } from '../../lib/messages.ts';
import { type ReaderLanguage, readerLanguages } from '../../lib/reader-language.ts';
import { t } from './page/messages.ts';

/** The names of the languages of the page, each in itself. */
const names: Readonly<Record<ReaderLanguage, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/**
 * The edit page, which its script fills: the same for every address.
 * @param reader language of its words
 */
export function pageIn(reader: ReaderLanguage): string {
  const say = messagesFrom(t.table, reader);
  // No sentence has plural forms: each is a text.
  const words = Object.fromEntries(Object.entries(t.table).map(([key, texts]) => [key, texts[reader]]));
  const switcher = readerLanguages
    .map((code) =>
      code === reader
        ? `<span lang="${code}" aria-current="true">${names[code]}</span>`
        : `<a lang="${code}" href="?reader=${code}">${names[code]}</a>`,
    )
    .join(' · ');
  return `<!doctype html>
<html lang="${reader}" data-edit>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say('title')}</title>
<link rel="stylesheet" href="/edit/-/style.css">
<header><nav id="where"></nav><nav id="reader" aria-label="${say('pageLanguage')}">${switcher}</nav></header>
<main id="text"><p>${say('loading')}</p></main>
<aside id="preview" hidden></aside>
<p id="status" role="status"></p>
<script type="application/json" id="words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>
<script src="/edit/-/script.js"></script>
</html>
`;
}
