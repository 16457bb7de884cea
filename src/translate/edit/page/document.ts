import type { DocumentView, Fault, Sides } from '../view.ts';
import { button, element, part } from './dom.ts';
import { faultsIn } from './fault.ts';
import { framed } from './preview.ts';
import { read, rememberState, watch, write } from './server.ts';
import { type Unit, unitOf } from './unit.ts';
import { announce, say } from './words.ts';

/** What the server tells of a document. */
interface Told {
  readonly document?: DocumentView;
  readonly faults: readonly Fault[];
  readonly sides?: Sides;
}

/** Shows a document with a field for each of its units. */
export async function showDocument(language: string, name: string): Promise<void> {
  const main = part('text');
  await rememberState();
  const told = await read<Told>('document', { language, document: name });
  if (!told) return void main.replaceChildren(element('p', {}, say('offline')));
  const faults = element(
    'div',
    {},
    faultsIn(told.faults, () => location.reload()),
  );
  const { document: shown, sides } = told;
  const heading = headingOf(language, name, shown);
  if (!shown?.readable || !sides) {
    const why = told.faults.length > 0 || shown ? 'notReadable' : 'noDocument';
    main.replaceChildren(...heading, faults, element('p', {}, say(why)));
    main.querySelector<HTMLElement>('textarea')?.focus();
    await watch(async () => location.reload());
    return;
  }
  const frame = framed(shown.preview);
  const units: Unit[] = shown.units.map((view, index) =>
    unitOf(
      shown,
      view,
      sides,
      () => nextAfter(index),
      (key) => frame.follow(key),
    ),
  );
  const isToDo = (index: number) => shown.units[index]?.state !== 'current';
  const order = [...units.keys()].toSorted((a, b) => Number(isToDo(b)) - Number(isToDo(a)));
  /** In the order of the page. */
  function nextAfter(index: number): void {
    const following = order[order.indexOf(index) + 1];
    if (following === undefined) part('text').querySelector<HTMLElement>('.end button')?.focus();
    else units[following]?.focus();
  }
  const inOrder = (wanted: boolean) =>
    order.filter((index) => isToDo(index) === wanted).flatMap((index) => units[index]?.element ?? []);
  const [open, rest] = [inOrder(true), inOrder(false)];
  main.replaceChildren(
    ...heading,
    faults,
    element(
      'p',
      { class: 'actions' },
      frame.button,
      element('a', { href: shown.preview, target: '_blank' }, say('previewOpen')),
    ),
    element('p', { class: 'keys' }, say('keys')),
    ...(open.length
      ? [element('h2', {}, say('todo')), ...open]
      : [element('p', { class: 'keys' }, say('nothingToDo'))]),
    ...(open.length && rest.length ? [element('h2', {}, say('rest'))] : []),
    ...rest,
    endOf(shown),
  );
  // Their heights are known only now.
  const fit = () => {
    for (const unit of units) unit.fit();
  };
  fit();
  new ResizeObserver(fit).observe(main);
  const fault = told.faults.length > 0 ? main.querySelector<HTMLElement>('.faults textarea') : undefined;
  const wanted = units.find(({ key }) => key === decodeURIComponent(location.hash.slice(1)));
  if (fault) fault.focus();
  else wanted?.focus();

  await watch(async () => {
    const now = await read<Told>('document', { language, document: name });
    if (!now) return;
    // Lines that somebody is writing in stay.
    if (!faults.contains(document.activeElement)) faults.replaceChildren(faultsIn(now.faults, () => location.reload()));
    const views = now.document?.units ?? [];
    const isSame = views.length === units.length && views.every(({ key }, index) => key === units[index]?.key);
    if (isSame) for (const [index, view] of views.entries()) units[index]?.update(view);
    else if (now.document?.readable && !units.some((unit) => unit.isOpen())) location.reload();
  });
}

/** What the document is called, and the name under which programs know it. */
function headingOf(language: string, name: string, shown: DocumentView | undefined): HTMLElement[] {
  return [
    element('h1', { dir: 'auto' }, shown?.title || name),
    element('p', { class: 'keys' }, element('bdi', {}, shown?.languageName ?? language), ` · ${name}`),
  ];
}

/** What is done with a document as a whole. */
function endOf({ language, name, units, isText, signed }: DocumentView): HTMLElement {
  const report = element('p', { class: 'report' });
  const tell = (sentence: string) => {
    report.textContent = sentence;
    announce(sentence, true);
  };
  const send = async (operation: string, given: Readonly<Record<string, string>>) => {
    const answer = await write(operation, { language, document: name, ...given });
    if (answer.kind === 'refused') tell(answer.problems.map(({ wrong, fix }) => `${wrong} ${fix}`).join(' '));
    return answer;
  };
  const acceptAll = async () => {
    const answer = await send('accept', {});
    if (answer.kind === 'done') location.reload();
  };
  const person = element('input', { id: 'person', autocomplete: 'name', maxlength: '200' });
  person.value = nameKept();
  const sign = async () => {
    keepName(person.value);
    const answer = await send('sign', { person: person.value });
    if ('say' in answer && answer.say) tell(answer.say);
    else person.focus();
  };
  return element(
    'section',
    { class: 'end' },
    ...(units.some(({ state }) => state !== 'current')
      ? [
          element(
            'p',
            { class: 'actions' },
            button(say('acceptAll'), () => void acceptAll()),
          ),
        ]
      : []),
    ...(isText
      ? [
          ...(signed ? [element('p', {}, say('signedBy', { signed }))] : []),
          element(
            'p',
            { class: 'actions' },
            element('label', { for: 'person' }, say('name')),
            person,
            button(say('sign'), () => void sign()),
          ),
        ]
      : []),
    report,
  );
}

function nameKept(): string {
  try {
    return localStorage.getItem('edit-person') ?? '';
  } catch {
    return '';
  }
}

function keepName(name: string): void {
  try {
    localStorage.setItem('edit-person', name);
  } catch {
    // It is asked again.
  }
}
