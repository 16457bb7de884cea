import type { Answer } from '../view.ts';
import { say } from './words.ts';

/** The language of the page is asked for with every request: sentences are in it. */
const reader = document.documentElement.lang;

/** The state of the files as the page knows it. */
let known = '';

/** Asks for something; undefined when there is no answer. */
export async function read<Value>(
  name: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Value | undefined> {
  const query = new URLSearchParams({ ...given, reader });
  const response = await fetch(`/edit/-/${name}/?${query}`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Value) : undefined;
}

/** Has something written. */
export async function write(name: string, given: Readonly<Record<string, unknown>>): Promise<Answer> {
  const failed = (wrong: string): Answer => ({ kind: 'refused', problems: [{ wrong, fix: '' }] });
  const response = await fetch(`/edit/-/${name}/?${new URLSearchParams({ reader })}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(given),
  }).catch(() => undefined);
  if (!response) return failed(say('offline'));
  if (response.status === 413) return failed(say('tooLarge'));
  if (!response.ok) return failed(say('failed', { status: response.status }));
  // Unless somebody else has changed a file as well, the page knows all.
  if (response.headers.get('X-Before') === known) known = response.headers.get('X-After') ?? known;
  return (await response.json()) as Answer;
}

/** Milliseconds between two questions whether a file has changed. */
const pause = 1500;

/** Remembers the state of the files: before they are read, so that `watch` notices what changes while they are. */
export async function rememberState(): Promise<void> {
  known = await markNow(known);
}

/** Tells of each change of the files since `rememberState` that was not made from this page. */
export async function watch(onChange: () => Promise<void>): Promise<never> {
  for (;;) {
    await new Promise((done) => setTimeout(done, pause));
    if (document.hidden) continue;
    const before = known;
    const now = await markNow(before);
    // Something was saved from this page while it asked.
    if (now === before || known !== before) continue;
    known = now;
    await onChange();
  }
}

async function markNow(otherwise: string): Promise<string> {
  const response = await fetch('/edit/-/mark/').catch(() => undefined);
  return response?.ok ? response.text() : otherwise;
}
