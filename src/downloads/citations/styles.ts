import '@citation-js/plugin-csl';
import { Cite, plugins } from '@citation-js/core';
import { stored } from '../../lib/result-store.ts';
import { translatorFor } from '../../model/interface/strings.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { describeStatement, type Item } from './item.ts';
import chicago from './styles/chicago.csl?raw';
import gost from './styles/gost.csl?raw';

const { styles } = plugins.config.get('@csl');
styles.add('chicago', chicago);
styles.add('gost', gost);

/** The statement as a bibliography names it. */
export interface Reference {
  /** Name of the style. */
  readonly style: string;
  readonly text: string;
}

/**
 * The statement in the styles that readers ask for. APA and Chicago are rules for English texts, with the English names
 * of the organisations, whatever the page cited; GOST takes the language of the page.
 */
export async function referencesTo(locale: LocaleCode): Promise<Reference[]> {
  const t = await translatorFor(locale);
  const english = await describeStatement(locale, readSite().languages.includes('en') ? 'en' : locale);
  const own = { ...(await describeStatement(locale)), medium: t('cite.medium') };
  return [
    { style: 'APA', text: await write(english, 'apa') },
    { style: 'Chicago', text: await write(english, 'chicago') },
    { style: t('cite.gost'), text: await write(own, 'gost') },
  ];
}

async function write(item: Item, style: string): Promise<string> {
  const reference = await stored('reference', [style, JSON.stringify(item)], async () => {
    const text = new Cite([item]).format('bibliography', { style, lang: 'en-US' }).trim();
    return new TextEncoder().encode(text);
  });
  return new TextDecoder().decode(reference);
}
