import type { Answer, DocumentView, Said, Sides, UnitView } from '../view.ts';
import { button, element } from './dom.ts';
import { draftOf, dropDraft, keepDraft } from './drafts.ts';
import { insertMark, keepMarksComplete } from './mark-field.ts';
import { write } from './server.ts';
import { announce, say } from './words.ts';

/** A unit on the page. */
export interface Unit {
  readonly element: HTMLElement;
  readonly key: string;
  focus(): void;
  /** Whether words are in the field that are not in the file. */
  isOpen(): boolean;
  /** Makes the field as high as its text; to be called when the unit is on the page. */
  fit(): void;
  /** Shows what another program has made of the unit. */
  update(view: UnitView): void;
}

/**
 * A unit: the original, what is known of it, a field with the translation, what the checks say.
 * @param next gives the focus to the following unit
 * @param onFocus is told when somebody begins to write
 */
export function unitOf(
  { language, name }: DocumentView,
  first: UnitView,
  sides: Sides,
  next: () => void,
  onFocus: (key: string) => void,
): Unit {
  const address = { language, document: name, key: first.key };
  const draftName = ['edit', language, name, first.key].join('/');
  const undos: number[] = [];
  let view = first;
  let running: Promise<void> | undefined;

  const field = element('textarea', {
    lang: language,
    dir: sides.translation.direction,
    spellcheck: 'true',
    rows: '1',
    'aria-label': say('translation', { key: first.key }),
    'aria-describedby': `report-${first.key}`,
  });
  // What it says is announced as well (`tell`).
  const report = element('div', { class: 'report', id: `report-${first.key}` });
  const context = element('div', { class: 'context' });
  const tools = element('div', { class: 'marks', role: 'group', 'aria-label': say('marks') });
  const chip = element('span', { class: 'chip' });
  const accept = button(say('accept'), () => void act(confirm));
  const undo = button(say('undo'), () => void act(takeBack));
  const actions = element('p', { class: 'actions' }, accept, undo);
  const article = element(
    'article',
    { id: `unit-${first.key}`, 'data-key': first.key },
    element('p', { class: 'name' }, element('b', {}, first.key), chip, element('small', {}, first.place)),
    context,
    tools,
    field,
    report,
    actions,
  );

  function show(): void {
    article.dataset['state'] = view.state;
    chip.textContent = say(`state.${view.state}`);
    accept.hidden = view.state === 'current' || view.target === '';
    undo.hidden = undos.length === 0;
    context.replaceChildren(...contextOf(view, sides));
    tools.replaceChildren(
      ...view.marks.map((mark) =>
        button(`⟦${mark.id}⟧ ${mark.meaning}`, () => insertMark(field, mark), {
          title: mark.markup,
          // The field keeps the focus and what is selected in it.
          onmousedown: (event) => event.preventDefault(),
        }),
      ),
    );
    tools.hidden = view.marks.length === 0;
    fit();
  }

  const fit = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 4}px`;
  };

  const tell = (kind: 'good' | 'bad' | 'plain', ...children: readonly (Node | string)[]) => {
    report.className = `report ${kind}`;
    field.setAttribute('aria-invalid', String(kind === 'bad'));
    report.replaceChildren(...children, ...listOf(say('lookAt'), view.lookAt));
    const words = children.slice(0, 2).map((child) => (typeof child === 'string' ? child : child.textContent));
    if (kind !== 'plain') announce([`${first.key}:`, ...words].join(' '), true);
  };

  /** Saves what is in the field, once more when something is typed in the meantime. */
  async function save(): Promise<void> {
    while (field.value !== view.target) {
      const text = field.value;
      tell('plain', element('p', {}, say('saving')));
      const answer = await write('save', { ...address, text, seen: view.seen, from: view.from });
      if (!handle(answer, text) && field.value === text) break;
    }
  }

  /** @returns whether the words are in the file now */
  function handle(answer: Answer, text: string): boolean {
    if (answer.kind === 'refused') {
      const isKept = keepDraft(draftName, { text, seen: view.seen });
      tell('bad', element('p', {}, say(isKept ? 'kept' : 'notKept')), ...listOf('', answer.problems));
      return false;
    }
    if (answer.kind === 'changed') {
      keepDraft(draftName, { text, seen: view.seen });
      explainChange(answer.unit);
      return false;
    }
    if (answer.kind === 'saved') undos.push(answer.undo);
    if (answer.unit) view = answer.unit;
    if (field.value === text && answer.kind !== 'empty') field.value = view.target;
    if (field.value === text || field.value === view.target) dropDraft(draftName);
    show();
    tell('good', element('p', {}, (answer.kind === 'empty' && answer.say) || say('saved')));
    return answer.kind !== 'empty';
  }

  /** Somebody else has changed the unit: both wordings are shown, and a person decides. */
  function explainChange(now: UnitView): void {
    const isOriginal = now.from !== view.from;
    const isSame = now.target === view.target;
    const before = view;
    view = isSame ? now : { ...now, target: before.target, seen: before.seen };
    show();
    if (isSame) tell('bad', element('p', {}, say(isOriginal ? 'originalChanged' : 'kept')));
    else askWhich(now);
  }

  function askWhich(now: UnitView): void {
    const settle = (text: string) => () => {
      view = now;
      field.value = text;
      show();
      void leave();
      field.focus();
    };
    const mine = field.value;
    tell(
      'bad',
      element('p', {}, say('changed')),
      element('p', { class: 'theirs', lang: language, dir: sides.translation.direction }, now.target),
      element(
        'p',
        { class: 'actions' },
        button(say('keepMine'), settle(mine)),
        button(say('takeTheirs'), settle(now.target)),
      ),
    );
  }

  /** One request at a time. */
  async function leave(): Promise<void> {
    await running;
    if (field.value === view.target) {
      dropDraft(draftName);
      if (report.classList.contains('bad')) tell('plain');
      return;
    }
    running = save().finally(() => {
      running = undefined;
    });
    await running;
  }

  async function act(work: () => Promise<void>): Promise<void> {
    await leave();
    if (field.value === view.target) await work();
  }

  async function confirm(): Promise<void> {
    const answer = await write('accept', address);
    if (answer.kind === 'refused') return void tell('bad', ...listOf('', answer.problems));
    if ('unit' in answer && answer.unit) view = answer.unit;
    show();
    tell('good', element('p', {}, say('accepted')));
    if (accept.hidden) field.focus();
  }

  async function takeBack(): Promise<void> {
    const last = undos.at(-1);
    if (last === undefined) return;
    const answer = await write('undo', { ...address, undo: last });
    if (answer.kind === 'refused') return void tell('bad', ...listOf('', answer.problems));
    undos.pop();
    if ('unit' in answer && answer.unit) view = answer.unit;
    field.value = view.target;
    show();
    tell('good', element('p', {}, say('undone')));
    if (undo.hidden) field.focus();
  }

  keepMarksComplete(field);
  field.addEventListener('input', () => {
    fit();
    keepDraft(draftName, { text: field.value, seen: view.seen });
  });
  field.addEventListener('focus', () => onFocus(first.key));
  article.addEventListener('focusout', (event) => {
    // To the buttons of the marks and back is no leaving.
    const to = event.relatedTarget;
    const isMark = to instanceof Node && tools.contains(to);
    const isBack = to === field && tools.contains(event.target as Node);
    if (!isMark && !isBack) void leave();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    next();
  });

  const draft = draftOf(draftName);
  field.value = draft?.text ?? view.target;
  show();
  if (draft && draft.text !== view.target) {
    if (draft.seen === view.seen) tell('bad', element('p', {}, say('restored')));
    else {
      // The file has changed since they were typed.
      view = { ...first, seen: draft.seen };
      askWhich(first);
    }
  } else {
    dropDraft(draftName);
    tell('plain');
  }

  return {
    element: article,
    key: first.key,
    focus() {
      field.focus();
      field.scrollIntoView({ block: 'center' });
    },
    isOpen: () => field.value !== view.target,
    fit,
    update(now) {
      if (running || (now.seen === view.seen && now.from === view.from && now.state === view.state)) return;
      if (field.value !== view.target) {
        if (now.seen !== view.seen || now.from !== view.from) explainChange(now);
        return;
      }
      const isNew = now.seen !== view.seen && now.target !== now.source;
      view = now;
      field.value = view.target;
      show();
      tell('plain', element('p', {}, isNew ? say('changedHere') : ''));
    },
  };
}

function contextOf(view: UnitView, { original }: Sides): Node[] {
  const source = element('p', { class: 'source', lang: original.code, dir: original.direction });
  for (const [index, words] of view.source.split(/(⟦\/?\d+⟧)/).entries()) {
    const id = /\d+/.exec(index % 2 ? words : '')?.[0];
    const mark = view.marks.find((one) => one.id === id);
    source.append(index % 2 ? element('b', { class: 'mark', title: mark?.meaning }, words) : words);
  }
  const change = view.change.map(({ kind, text }, index, { length }) =>
    kind === 'same'
      ? shortened(text, index > 0, index < length - 1)
      : element(kind === 'added' ? 'ins' : 'del', {}, text),
  );
  const terms = view.terms.map(({ term, translation, meaning }) =>
    element('li', { title: meaning }, `${term} = `, element('b', { dir: 'auto' }, translation)),
  );
  return [
    source,
    ...(change.length
      ? [element('p', {}, say('before')), element('p', { class: 'change', lang: original.code }, ...change)]
      : []),
    ...(terms.length ? [element('p', {}, say('terms')), element('ul', {}, ...terms)] : []),
    ...view.notes.map((note) => element('p', { class: 'note', dir: 'auto' }, note)),
  ];
}

/** Characters that are left of words around a change: enough to find it in the paragraph above. */
const around = 40;

/** Words that have not changed: those next to what has. */
function shortened(text: string, isAfter: boolean, isBefore: boolean): string {
  const after = isAfter ? text.slice(0, around).replace(/\S*$/, '') : '';
  const before = isBefore ? text.slice(-around).replace(/^\S*/, '') : '';
  return after.length + before.length + 2 < text.length ? `${after}…${before}` : text;
}

/** Sentences with what to do. */
export function listOf(title: string, sentences: readonly Said[]): Node[] {
  if (sentences.length === 0) return [];
  const items = sentences.map(({ wrong, fix, code }) =>
    element(
      'li',
      { dir: 'auto' },
      wrong,
      fix ? element('span', { class: 'fix' }, ` → ${fix}`) : undefined,
      code ? element('small', {}, ` [${code}] `) : undefined,
    ),
  );
  return [...(title ? [element('p', {}, title)] : []), element('ul', {}, ...items)];
}
