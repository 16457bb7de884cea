import type { WriteStream } from 'node:tty';
import { t } from './messages.ts';

const width = 30;

/**
 * Shows how far a program is that takes long: a bar on a terminal, a plain line at each quarter elsewhere.
 * @param stream where to; not where the report goes
 * @param what what is counted, in a plain line
 * @returns a function that takes how many of how many files are done; at the last the bar is removed
 */
export function progressOn(
  stream: Pick<WriteStream, 'isTTY'> & { write(text: string): boolean },
  what = t('compared'),
): (done: number, all: number) => void {
  return (done, all) => {
    if (!stream.isTTY) {
      const quarter = (files: number) => Math.floor((4 * files) / all);
      if (quarter(done) > quarter(done - 1)) stream.write(`${t('doneOf', { done, all, what })}\n`);
      return;
    }
    const full = Math.round((width * done) / all);
    const bar = `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${t('done', { done, all })}`;
    stream.write(`\r\x1b[K${done < all ? bar : ''}`);
  };
}
