import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';

/** What is known about the content while somebody edits it. */
export interface ContentState {
  /** What has to be fixed as of the last save; waits for a check that is running. */
  problems(): Promise<readonly Problem[]>;
  /** To be called when a file was saved; many calls in a row cause one check. */
  changed(): void;
}

/** Editors save a file in several steps, and programs several files one after the other. Milliseconds. */
const calm = 100;

/**
 * Keeps what has to be fixed, and checks again after each change. Nothing is checked before the first.
 * @param check finds what has to be fixed
 * @param onChecked receives what was found, and what was found before
 */
export function contentState(
  check: () => Promise<readonly Problem[]>,
  onChecked: (found: readonly Problem[], before: readonly Problem[]) => void,
): ContentState {
  let known: readonly Problem[] = [];
  let running: Promise<void> | undefined;
  let isNew = false;

  const run = async () => {
    while (isNew) {
      isNew = false;
      await wait(calm);
      const found = isNew ? known : await check().catch(explainFall);
      // What was saved in the meantime is checked before anything is reported.
      if (isNew) continue;
      const before = known;
      known = found;
      onChecked(found, before);
    }
    running = undefined;
  };
  return {
    async problems() {
      await running;
      return known;
    },
    changed() {
      isNew = true;
      running ??= run();
    },
  };
}

/** A check that crashed must not take the server down with it. */
function explainFall(error: unknown): Problem[] {
  return [
    {
      file: 'content',
      line: 1,
      wrong: t('notChecked', { error: error instanceof Error ? error.message : String(error) }),
      fix: t('notChecked.fix'),
    },
  ];
}
