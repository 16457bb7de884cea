import { part } from './dom.ts';
import type { t } from './messages.ts';

const words = JSON.parse(part('words').textContent ?? '{}') as Readonly<Record<keyof typeof t.table, string>>;

/** A sentence of the page in its language. */
export const say = (key: keyof typeof t.table, values: Readonly<Record<string, string | number>> = {}): string =>
  words[key].replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''));

/** Says something to everybody, also to those who listen to the page. */
export function announce(sentence: string): void {
  part('status').textContent = sentence;
}
