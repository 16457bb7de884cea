import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { pagesIn } from '../../src/lib/sizes.ts';
import { copyToBuild } from '../setup/copy.ts';
import { command } from '../setup/new-language.ts';
import { pages } from '../setup/site.ts';

test('A language that is only started changes nothing for readers', () => {
  test.setTimeout(240_000);
  const folder = copyToBuild();
  const added = command(folder, 'add', 'uz');
  expect(added.status, added.output).toBe(0);
  execFileSync(process.execPath, ['src/publish/build.ts'], { cwd: folder, stdio: 'pipe' });
  const there = pagesIn(join(folder, 'dist'));
  expect(there.toSorted()).toEqual(pages.toSorted());
  for (const page of there) expect(readFileSync(join(folder, 'dist', page), 'utf8')).not.toContain('hreflang="uz"');
});
