import type { Fault, LanguageView } from '../view.ts';
import { element, part } from './dom.ts';
import { faultsIn } from './fault.ts';
import { read } from './server.ts';
import { say } from './words.ts';

interface Told {
  readonly languages: readonly LanguageView[];
  readonly faults: readonly Fault[];
}

/** Shows what there is to translate. @param only the language that is shown; all when it is undefined */
export async function showOverview(only: string | undefined): Promise<void> {
  const main = part('text');
  const told = await read<Told>('languages');
  if (!told) return void main.replaceChildren(element('p', {}, say('offline')));
  const shown = told.languages.filter(({ code }) => only === undefined || code === only);
  main.replaceChildren(
    element('h1', {}, say('title')),
    faultsIn(told.faults, () => location.reload()),
    ...shown.map(sectionOf),
    ...(shown.length === 0 && told.faults.length === 0 ? [element('p', {}, say('noDocument'))] : []),
    element('p', { class: 'keys' }, say('begin'), ': ', element('code', {}, 'npm run translations:add -- uz')),
  );
  main.querySelector<HTMLElement>('.faults textarea')?.focus();
}

function sectionOf({ code, name, incomplete, documents }: LanguageView): HTMLElement {
  const todo = ({ stale, missing, unconfirmed }: (typeof documents)[number]) => stale + missing + unconfirmed;
  const list = (isWanted: boolean) => {
    const listed = documents.filter((document) => todo(document) > 0 === isWanted);
    if (listed.length === 0) return [];
    const items = listed.map((document) =>
      element(
        'li',
        {},
        element('a', { href: `/edit/${code}/${document.name}/${location.search}`, dir: 'auto' }, document.title),
        isWanted ? ' ' : undefined,
        isWanted
          ? element('span', { class: 'count' }, say('counts', { todo: todo(document), total: document.total }))
          : undefined,
      ),
    );
    return [element('h3', {}, say(isWanted ? 'todo' : 'rest')), element('ul', { class: 'documents' }, ...items)];
  };
  return element(
    'section',
    { class: 'language' },
    element('h2', {}, element('bdi', { lang: code }, name), incomplete ? ` (${say('incomplete')})` : ''),
    ...list(true),
    ...list(false),
  );
}
