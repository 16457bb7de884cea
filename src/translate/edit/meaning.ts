import { t } from './messages.ts';

/**
 * What markup means, in words.
 * @param markup as it opens: `<Quote speaker="…">`, `[`, `**`, `{{date}}`
 */
export function meaningOf(markup: string): string {
  const [, name = ''] = /^<(\w+)/.exec(markup) ?? [];
  const values = [...markup.matchAll(/"([^"]*)"/g)].map(([, value]) => value).join(', ');
  switch (name) {
    case 'Quote':
      return t('meaning.quote', { values });
    case 'Term':
      return t('meaning.term', { values });
    case 'Cite':
      return t('meaning.cite', { values });
    case 'Paragraph':
      return t('meaning.paragraph', { values });
    default:
      if (markup.startsWith('[')) return t('meaning.link');
      if (/^[*_]+$/.test(markup)) return t('meaning.emphasis');
      if (markup.startsWith('{{')) return t('meaning.value', { name: markup.replace(/[{}]/g, '') });
      return markup;
  }
}
