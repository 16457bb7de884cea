import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/problems/problem.ts';
import { configurationOf } from './configuration.ts';

/**
 * Checks the content in a thread of its own, so that the server goes on answering meanwhile.
 * @param root folder of the project
 * @returns the function that does it; to be called when the check before has ended
 */
export function checkerOf(root: string): () => Promise<Problem[]> {
  let worker: Worker | undefined;
  let configuration = '';
  return async () => {
    const now = configurationOf(root);
    // A thread reads the table of languages once, when it starts.
    if (now !== configuration) {
      await worker?.terminate();
      worker = undefined;
      configuration = now;
    }
    worker ??= new Worker(new URL('./checker.ts', import.meta.url), { workerData: root });
    worker.postMessage('check');
    const [problems] = await once(worker, 'message');
    return problems as Problem[];
  };
}
