import { getEntry } from 'astro:content';
import type { LocaleCode } from '../languages/locales.ts';
import { readSite } from '../site/site.ts';
import { createTranslator, type Translator } from './translator.ts';

const translators = new Map<LocaleCode, Translator>();

/** @returns the translator function of a language, made once from `content/ui/<language>.json` */
export async function translatorFor(locale: LocaleCode): Promise<Translator> {
  // In `npm run dev`, strings change while a translator writes.
  const known = import.meta.env.DEV ? undefined : translators.get(locale);
  if (known) return known;
  const entry = await getEntry('ui', locale);
  // A language that is only begun is shown with the strings of the original until it has its own.
  const { original } = readSite();
  if (!entry && import.meta.env.DEV && locale !== original) return translatorFor(original);
  if (!entry) throw new Error(`content/ui/${locale}.json holds no interface strings.`);
  const translator = createTranslator(locale, entry.data);
  translators.set(locale, translator);
  return translator;
}
