// In this order: that of the script would follow their paths.
import '../../model/stemming/text.ts';
import '../../model/stemming/fold.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { normalise } from '../../model/stemming/text.ts';
import { answer, type Outcome } from '../query/answer.ts';
import { otherLayouts } from '../query/keyboard-layout.ts';
import type { SearchableIndex } from '../query/loaded-index.ts';
import { addressOfQuery, queryString } from './address.ts';
import { excerptOf } from './excerpt.ts';
import { moveWithArrows } from './keys.ts';
import { loadFullText, loadIndex, loadOthers, loadText } from './load.ts';
import {
  offerFullText,
  replaceContent,
  type Shown,
  type Strings,
  showExcerpts,
  showResults,
  showStatus,
} from './view.ts';
import { canRunWebAssembly } from './web-assembly.ts';

/** How long the first results wait for their excerpts, in milliseconds, so that nothing moves when these arrive. */
const patience = 1500;

/** How many results get an excerpt: each is a file to be fetched. */
const excerpts = 3;

const room = document.querySelector<HTMLElement>('[data-search]');
const field = document.querySelector<HTMLInputElement>('#query');
const form = field?.form;
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLElement>('#results');

if (room && field && form && status && list) {
  // Browsers that translate a page change the language that its root names.
  const locale = room.dataset['search'] as LocaleCode;
  const strings: Strings = JSON.parse(room.dataset['strings'] ?? '{}');
  const others = (room.dataset['languages'] ?? '').split(' ').filter((code) => code !== locale) as LocaleCode[];
  const address = addressOfQuery();
  let asked = 0;

  const search = async (query: string, exactly = false, wait = 0) => {
    asked += 1;
    const mine = asked;
    list.setAttribute('aria-busy', 'true');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.bar a[hreflang]'))
      link.search = queryString(query, exactly);
    if (!query.trim()) {
      replaceContent(status);
      replaceContent(list);
      list.setAttribute('aria-busy', 'false');
      return;
    }
    try {
      const ask = (index: SearchableIndex, text: string) =>
        answer(query, index, () => loadOthers(others, text), exactly);
      const index = await loadIndex(locale, query);
      // Somebody types on: what is no longer asked need not be answered.
      if (mine !== asked) return;
      let outcome = await ask(index, query);
      if (outcome.results.length === 0) {
        // On a large site the other layouts need other parts of the index.
        const text = [query, ...otherLayouts(normalise(query))].join(' ');
        const wider = await loadIndex(locale, text);
        if (wider !== index) outcome = await ask(wider, text);
      }
      // An answer to what was typed before comes too late.
      if (mine !== asked) return;
      showStatus(status, query, outcome, strings, room.dataset['intl']);
      if (outcome.results.length === 0 && canRunWebAssembly())
        offerFullText(status, strings, () => void askFullText(query, mine));
      const found = document.createElement('ol');
      const filled = fillExcerpts(showResults(found, outcome), outcome, strings, locale);
      if (wait > 0) await Promise.race([filled, new Promise((resolve) => setTimeout(resolve, wait))]);
      if (mine !== asked) return;
      replaceContent(list, ...found.children);
    } catch {
      if (mine !== asked) return;
      replaceContent(list);
      status.textContent = strings.unavailable;
    }
    list.setAttribute('aria-busy', 'false');
  };

  /** Asks Pagefind, on request alone: its engine weighs several times what the page does. */
  const askFullText = async (query: string, mine: number) => {
    list.setAttribute('aria-busy', 'true');
    try {
      const { search, show } = await loadFullText();
      const results = await search(query, locale);
      if (mine === asked) show(status, list, results, strings);
    } catch {
      if (mine === asked) status.textContent = strings.unavailable;
    }
    if (mine === asked) list.setAttribute('aria-busy', 'false');
  };

  /** What the address asks; at the beginning, what was typed while this script was on its way. */
  const searchAddress = (typed = '') => {
    const asks = new URLSearchParams(location.search);
    field.value = asks.get('q') ?? typed;
    void search(field.value, asks.has('exactly'), patience);
  };

  void loadIndex(locale, '').catch(() => undefined);
  field.addEventListener('input', () => {
    void search(field.value);
    address.later(field.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(field.value);
    address.now(field.value);
  });
  addEventListener('click', () => address.settle());
  addEventListener('popstate', () => {
    address.forget();
    searchAddress();
  });
  moveWithArrows(room, field);
  const typed = new URLSearchParams(location.search).has('q') ? '' : field.value;
  searchAddress(typed);
  if (typed) address.later(typed);
  window.searchFiles['started'] = true;
}

/** Brings the excerpts of the first results. They are an addition: without them the results stay as they are. */
async function fillExcerpts(
  shown: readonly Shown[],
  { forms }: Outcome,
  strings: Strings,
  locale: LocaleCode,
): Promise<void> {
  const all = shown.slice(0, excerpts).map(async (one) => {
    const parts = await loadText(locale, one.result.path);
    const whole = parts.map(([, text]) => text).join(' ');
    showExcerpts(one, strings, (anchor) =>
      excerptOf(parts.find(([id]) => id === anchor)?.[1] || whole, forms.flat(), locale),
    );
  });
  await Promise.allSettled(all);
}
