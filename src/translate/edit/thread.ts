import { parentPort, workerData } from 'node:worker_threads';
import { BadRequest, type Given, operationsIn, perform } from './operations.ts';

/* The thread in which the edit page reads, checks and writes, while the server continues to answer. */

/** What a thread is asked, and what it answers. */
export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly given: Given;
}

export interface Answered {
  readonly id: number;
  readonly value?: unknown;
  /** Status of the response when there is no value. */
  readonly failed?: 400 | 500;
  /** What went wrong, for the person who started the server. */
  readonly why?: string;
}

const operations = operationsIn(workerData as string);

parentPort?.on('message', ({ id, name, given }: Asked) => {
  parentPort?.postMessage(answer(id, name, given));
});

function answer(id: number, name: string, given: Given): Answered {
  try {
    return { id, value: perform(operations, name, given) };
  } catch (error) {
    if (error instanceof BadRequest) return { id, failed: 400 };
    return { id, failed: 500, why: error instanceof Error ? error.message : String(error) };
  }
}
