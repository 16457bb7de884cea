import '../../model/stemming/languages.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { type IndexFile, unpackIndex } from '../format/index-format.ts';
import { answer } from '../query/answer.ts';
import { prepare, type SearchableIndex } from '../query/loaded-index.ts';
import { excerptOf } from './excerpt.ts';
import { replaceContent, type Strings, showExcerpts, showResults, showStatus } from './view.ts';

/*
 * The search of the file that is used alone: the index of each language is in it, and nothing is fetched. What is on a page
 * that the file does not contain is shown with its address on the site.
 */

declare global {
  /** The indexes of all languages, written before this script. */
  const searchIndexes: Readonly<Record<string, IndexFile>>;
}

interface Texts {
  readonly intl: string;
  readonly label: string;
  readonly search: string;
  readonly strings: Strings;
}

const room = document.querySelector<HTMLElement>('[data-search]');
const form = room?.querySelector('form');
const field = room?.querySelector<HTMLInputElement>('#query');
const status = room?.querySelector<HTMLElement>('#search-status');
const list = room?.querySelector<HTMLElement>('#results');

if (room && form && field && status && list) {
  const texts: Readonly<Record<string, Texts>> = JSON.parse(room.dataset['texts'] || '{}');
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || '';
  const prepared = new Map<string, SearchableIndex>();
  let asked = 0;

  const indexOf = (locale: string): SearchableIndex => {
    const known = prepared.get(locale);
    if (known) return known;
    const index = prepare(unpackIndex(searchIndexes[locale] as IndexFile), locale as LocaleCode);
    prepared.set(locale, index);
    return index;
  };
  const chosen = () => form.querySelector<HTMLInputElement>('[name="language"]:checked')?.value || '';

  const search = async (exactly = false) => {
    asked += 1;
    const mine = asked;
    const locale = chosen();
    const { strings, intl } = texts[locale] as Texts;
    const query = field.value;
    list.setAttribute('aria-busy', 'true');
    const others = Object.keys(searchIndexes).filter((code) => code !== locale);
    const outcome = query.trim()
      ? await answer(query, indexOf(locale), async () => others.map(indexOf), exactly)
      : undefined;
    if (mine !== asked) return;
    replaceContent(status);
    replaceContent(list);
    if (outcome) {
      const inFile = (anchor: string) => document.getElementById(`${locale}-${anchor}`);
      const addressOf = (path: string, anchor: string) => {
        if (path !== '') return `${site}${locale}/${path}${anchor && `#${encodeURIComponent(anchor)}`}`;
        return inFile(anchor) ? `#${locale}-${encodeURIComponent(anchor)}` : `#${locale}`;
      };
      showStatus(status, query, outcome, strings, intl);
      for (const shown of showResults(list, outcome, addressOf)) {
        if (shown.result.path !== '') continue;
        const textAt = (anchor: string) => (inFile(anchor)?.textContent || '').replace(/\s+/g, ' ').trim();
        showExcerpts(shown, strings, (anchor) => excerptOf(textAt(anchor), outcome.forms.flat(), locale as LocaleCode));
      }
    }
    list.setAttribute('aria-busy', 'false');
  };

  const changeLanguage = () => {
    const locale = chosen();
    const { label, search: button } = texts[locale] as Texts;
    room.lang = locale;
    const [name, submit] = [form.querySelector('label'), form.querySelector('button')];
    if (name) name.textContent = label;
    if (submit) submit.textContent = button;
    void search();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  field.addEventListener('input', () => void search());
  form.addEventListener('change', (event) => {
    if ((event.target as HTMLInputElement).name === 'language') changeLanguage();
  });
  // “Search for exactly this” asks this file as well.
  status.addEventListener('click', (event) => {
    if (!(event.target as HTMLElement).closest('a')) return;
    event.preventDefault();
    void search(true);
  });
  const preferred = navigator.languages.map((code) => code.slice(0, 2)).find((code) => searchIndexes[code]);
  const radio = form.querySelector<HTMLInputElement>(`[name="language"][value="${preferred || ''}"]`);
  if (radio) {
    radio.checked = true;
    changeLanguage();
  }
  room.hidden = false;
}
