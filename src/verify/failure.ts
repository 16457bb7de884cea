import { NoOpenSsh } from '../lib/ssh/keygen.ts';
import { t } from './messages.ts';
import { Unreadable } from './mirror-source.ts';
import { printable } from './printable.ts';

/** Why a command did nothing, in a sentence. */
export class Refused extends Error {}

/**
 * Runs a command: whatever goes wrong is reported in a sentence, without a stack trace.
 * @param work what the command does
 */
export async function orSentence(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(printable(sentenceFor(error), '\n'));
    process.exitCode = 1;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof Refused || error instanceof Unreadable || error instanceof NoOpenSsh) return error.message;
  // Content that the checks refuse cannot be read; they say what is wrong in it, with its line.
  if (error instanceof Error && error.name.endsWith('ZodError')) return t('contentFirst');
  return t('notDone', { reason: error instanceof Error ? error.message.split('\n')[0] : String(error) });
}
