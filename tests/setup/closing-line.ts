import type { Reporter, Suite } from 'playwright/types/testReporter';

/** Ends the run with one line that people and machines read alike: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onExit(): Promise<void> {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const skipped = outcomes.filter((outcome) => outcome === 'skipped').length;
    const passed = outcomes.filter((outcome) => outcome === 'expected').length;
    const failed = outcomes.length - passed - skipped;
    console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    return Promise.resolve();
  }
}
