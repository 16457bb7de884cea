import { relative } from 'node:path';
import type { FullResult, Reporter, Suite, TestCase } from 'playwright/types/testReporter';

/** A run that takes longer, in milliseconds, names the tests that took most of it. */
const slow = 10 * 60_000;
const named = 5;

/** Ends the run with one line that people and machines read alike: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;
  private duration = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd({ duration }: FullResult): void {
    this.duration = duration;
  }

  onExit(): Promise<void> {
    const tests = this.suite?.allTests() ?? [];
    if (this.duration > slow) console.log(`\n${slowest(tests, this.duration)}`);
    const outcomes = tests.map((test) => test.outcome());
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const failed = outcomes.length - passed - skipped;
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    return Promise.resolve();
  }
}

/**
 * The slowest tests of a run, each with its time, its file and its name.
 * @param duration of the whole run, in milliseconds
 */
function slowest(tests: readonly TestCase[], duration: number): string {
  const seconds = (time: number) => Math.round(time / 1000);
  const timed = tests
    .map((test) => ({ test, time: test.results.reduce((sum, result) => sum + result.duration, 0) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, named)
    .map(({ test: { title, location }, time }) => {
      return `${seconds(time)} s  ${relative(process.cwd(), location.file)}:${location.line}  ${title}`;
    });
  return [`The run took ${seconds(duration)} s. The slowest tests:`, ...timed].join('\n');
}
