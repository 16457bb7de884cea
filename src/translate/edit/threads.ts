import { Worker } from 'node:worker_threads';
import { memoizeByText } from '../../lib/memoize.ts';
import { type ReaderLanguage, readerLanguage } from '../../lib/reader-language.ts';
import type { Problem } from '../../model/problems/problem.ts';
import type { Given } from './operations.ts';
import type { Answered, Asked } from './thread.ts';

/** Asks the thread that speaks a language. */
export type Ask = (reader: ReaderLanguage, name: string, given: Given) => Promise<Answered>;

/**
 * A thread for each language in which sentences are asked for: which language a message is in is decided when a thread
 * starts.
 * @param root folder of the project
 */
export const threadsIn = memoizeByText((root: string): Ask => {
  const threads = new Map<ReaderLanguage, Worker>();
  const waiting = new Map<number, (answered: Answered) => void>();
  let last = 0;

  const start = (reader: ReaderLanguage): Worker => {
    const { npm_config_lang: _, ...environment } = process.env;
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: root,
      env: { ...environment, LC_ALL: reader },
      argv: [],
    });
    // It ends with the server.
    thread.unref();
    thread.on('message', (answered: Answered) => {
      waiting.get(answered.id)?.(answered);
      waiting.delete(answered.id);
    });
    thread.on('error', (error: Error) => {
      threads.delete(reader);
      for (const [id, done] of waiting) done({ id, failed: 500, why: error.message });
      waiting.clear();
    });
    threads.set(reader, thread);
    return thread;
  };

  return (reader, name, given) =>
    new Promise((done) => {
      last += 1;
      waiting.set(last, done);
      const asked: Asked = { id: last, name, given };
      (threads.get(reader) ?? start(reader)).postMessage(asked);
    });
});

/**
 * Checks the content in the thread of the edit page, which then knows what is wrong, while the server continues to
 * answer.
 * @param root folder of the project
 */
export async function checkIn(root: string): Promise<Problem[]> {
  const { value, failed, why } = await threadsIn(root)(readerLanguage, 'problems', {});
  if (failed) throw new Error(why);
  return value as Problem[];
}
