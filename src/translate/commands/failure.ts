import { checkContentFiles } from '../../model/problems/content-files.ts';
import { describe } from '../../model/problems/problem.ts';
import { Failure } from '../failure.ts';
import { t } from '../messages.ts';

export { Failure };

/**
 * Runs a command: what cannot be done is reported in a sentence, and the command ends with an error for other programs.
 * @param command does the work
 */
export function run(command: () => void): void {
  try {
    const [problem] = checkContentFiles(process.cwd());
    if (problem) throw new Failure(describe(problem));
    command();
  } catch (error) {
    process.exitCode = 1;
    console.error(
      error instanceof Failure
        ? error.message
        : t('unreadable', { error: error instanceof Error ? error.message : String(error) }),
    );
  }
}
