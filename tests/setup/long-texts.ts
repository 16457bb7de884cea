import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { filesUnder } from '../../src/lib/files.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { kindsOfText } from '../benchmarks/kinds-of-text.ts';
import { copyOfProject } from './copy.ts';
import { root } from './project.ts';

/** In milliseconds; only an endless loop, or quadratic time, takes this long. */
export const patience = 300_000;

/** Checks a copy in a process that is killed when it does not end by itself. */
export function checkInProcess(folder: string): Problem[] {
  const script = `
    import { checkContent } from ${JSON.stringify(join(root, 'src/publish/check.ts'))};
    process.stdout.write(JSON.stringify(checkContent(process.cwd())));`;
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 1e9,
  });
  expect([status, signal], stderr).toEqual([0, null]);
  return JSON.parse(stdout);
}

type Put = (before: string, text: string) => string;

/** Puts a kind of text into each file of some kind, until all kinds have been used. */
function* filled(ending: string, put: Put): Generator<string> {
  const kinds = Object.values(kindsOfText);
  while (kinds.length > 0) {
    const folder = copyOfProject();
    const content = join(folder, 'content');
    // The table of languages and the facts of the site are needed to find the other files.
    const files = filesUnder(content).filter(
      (file) => file.endsWith(ending) && !/^(?:site|languages|silenced)\./.test(file),
    );
    for (const [file, make] of files.flatMap((name) => [[name, kinds.shift()] as const])) {
      if (!make) break;
      writeFileSync(join(content, file), put(readFileSync(join(content, file), 'utf8'), make(100_000)));
    }
    yield folder;
  }
}

/**
 * A test that puts each kind of text, 100 kB of it, into files of `content/` and expects sentences.
 * @param what where the texts are put, in the words of the test's name
 * @param ending of the names of the files
 * @param put what makes the new file from the old one and the text
 */
export function testLongTexts(what: string, ending: string, put: Put): void {
  test(`With any 100 kB in ${what}, the check ends and reports what is wrong in sentences`, () => {
    test.setTimeout(60 * patience);
    for (const folder of filled(ending, put)) {
      const problems = checkInProcess(folder);
      expect(problems.length).toBeGreaterThan(0);
      expect(
        problems.find(({ wrong, fix }) => /undefined|call stack|\bat .*:\d+:\d+/.test(wrong + fix)),
      ).toBeUndefined();
    }
  });
}
