import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../model/problems/problem.ts';

/**
 * Checks the content in a separate thread, so that the server continues to answer meanwhile.
 * @param root folder of the project
 * @returns the function that does it; to be called when the previous check has ended
 */
export function checkerOf(root: string): () => Promise<Problem[]> {
  let worker: Worker | undefined;
  return async () => {
    worker ??= new Worker(new URL('./checker.ts', import.meta.url), { workerData: root });
    // It ends with the server.
    worker.unref();
    worker.postMessage('check');
    const [problems] = await once(worker, 'message');
    return problems as Problem[];
  };
}
