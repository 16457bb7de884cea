import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { projectOf } from '../benchmarks/translations.ts';
import { root } from '../setup/project.ts';

/** How many bytes of the content `npm run translations` reads. */
function bytesReadFor(documents: number): number {
  const hook = pathToFileURL(join(root, 'tests/setup/bytes-read.ts')).href;
  const output = execFileSync(process.execPath, ['--import', hook, join(root, 'src/translate/commands/list.ts')], {
    cwd: projectOf(documents),
    encoding: 'utf8',
  });
  return Number(/bytes read: (\d+)/.exec(output)?.[1]);
}

test('The status of twice as many translations is determined from twice as many bytes', () => {
  test.setTimeout(60_000);
  const [none = 0, some = 0, twice = 0] = [1, 21, 41].map(bytesReadFor);
  expect(some).toBeGreaterThan(none);
  expect(twice - none).toBeLessThanOrEqual(2.1 * (some - none));
});
