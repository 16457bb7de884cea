import '@citation-js/plugin-csl';
import { Cite, plugins } from '@citation-js/core';
import { translatorFor } from '../../model/interface/strings.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { readSite } from '../../model/site/site.ts';
import { describeStatement } from './item.ts';
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
 * The statement in the styles that readers ask for. APA and Chicago are rules for English texts: there the
 * organisations bear their English names, whatever the page cited; GOST takes the language of the page.
 */
export async function referencesTo(locale: LocaleCode): Promise<Reference[]> {
  const t = await translatorFor(locale);
  const english = new Cite([await describeStatement(locale, readSite().languages.includes('en') ? 'en' : locale)]);
  const own = new Cite([{ ...(await describeStatement(locale)), medium: t('cite.medium') }]);
  const write = (cite: Cite, style: string) => cite.format('bibliography', { style, lang: 'en-US' }).trim();
  return [
    { style: 'APA', text: write(english, 'apa') },
    { style: 'Chicago', text: write(english, 'chicago') },
    { style: t('cite.gost'), text: write(own, 'gost') },
  ];
}
