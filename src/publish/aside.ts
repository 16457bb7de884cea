import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a part of a build says when it has ended. */
export type Outcome = Done | { readonly failure: string };

export interface Done {
  /** Whether it was done; if not, it has said why. */
  readonly isDone: boolean;
  /** Of rendering: the style sheets that components wrote into the pages. */
  readonly styles?: readonly string[];
}

/** Most of what makes a page is gone when the page is written. With so much room (MB) it need not be moved before. */
const room = '--max-semi-space-size=32';

/**
 * Does a part of a build in a process of its own. When that ends, all the memory it took is free for the next part.
 * @param part its name in `part.ts`, and what it is told
 * @throws with the message of what it threw, or when it came to an end otherwise
 */
export async function aside(...part: string[]): Promise<Done> {
  const child = fork(fileURLToPath(new URL('part.ts', import.meta.url)), part, {
    execArgv: [...process.execArgv, room],
  });
  let outcome: Outcome | undefined;
  child.on('message', (message: Outcome) => {
    outcome = message;
  });
  const [code, signal] = await once(child, 'exit');
  if (!outcome) throw new Error(`The part “${part[0]}” ended with ${signal ?? code}.`);
  if ('failure' in outcome) throw new Error(outcome.failure);
  return outcome;
}
