import { parentPort, workerData } from 'node:worker_threads';
import { forgetLocales } from '../../model/languages/locales.ts';
import { checkContent } from '../check.ts';

/* A thread that checks the content each time it is asked to, while the server continues to answer. */
parentPort?.on('message', () => {
  forgetLocales();
  parentPort?.postMessage(checkContent(workerData));
});
