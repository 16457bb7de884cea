import { expect, test } from 'playwright/test';
import { projectOf, timeOfList } from '../benchmarks/translations.ts';
import { root } from '../setup/site.ts';

test('The state of all translations is told in less than two seconds', () => {
  expect(timeOfList(root)).toBeLessThan(2000);
});

test('Ten times as many documents take at most twelve times as long', () => {
  test.setTimeout(120_000);
  const [start, few, many] = [1, 40, 400].map((documents) => timeOfList(projectOf(documents)));
  expect((many ?? 0) - (start ?? 0)).toBeLessThan(12 * ((few ?? 0) - (start ?? 0)));
});
