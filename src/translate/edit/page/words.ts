import { part } from './dom.ts';
import type { t } from './messages.ts';

const words = JSON.parse(part('words').textContent ?? '{}') as Readonly<Record<keyof typeof t.table, string>>;

/** A sentence of the page in its language. */
export const say = (key: keyof typeof t.table, values: Readonly<Record<string, string | number>> = {}): string =>
  words[key].replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''));

/**
 * Says something to everybody, also to those who listen to the page.
 * @param isBrief whether its beginning is enough for those who see, as the rest is elsewhere on the page
 */
export function announce(sentence: string, isBrief = false): void {
  part('status').classList.toggle('brief', isBrief);
  part('status').textContent = sentence;
}
