import { expect, test } from 'playwright/test';
import { describe } from '../../src/model/problems/problem.ts';
import { checkContent } from '../../src/publish/check.ts';
import { copyOfProject, edit } from './copy.ts';

/** A mistake in a file of `content/`, and what the report to the translator must contain. */
export interface Damage {
  /** The mistake. */
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** What the sentence must contain. */
  readonly says: RegExp;
  /** Line that must be named. */
  readonly line?: number;
  /** Its text, where its number depends on the content. */
  readonly at?: RegExp;
  /** Whether other files rightly have something to fix as well. */
  readonly others?: boolean;
}

/** Splits a file into its blocks, changes their list and puts it together again. */
export const blocks = (change: (blocks: string[]) => string[]) => (text: string) =>
  change(text.split('\n\n')).join('\n\n');

/** A test for each kind of damage: the right file and line are named, no other file is, and there is no stack trace. */
export function testDamages(damages: readonly Damage[]): void {
  for (const { name, file, change, says, line, at, others } of damages) {
    test(`When ${name}, the translator reads where and what to do`, () => {
      const folder = copyOfProject();
      let damaged = '';
      edit(folder, file, (text) => {
        damaged = change(text);
        return damaged;
      });
      const problems = checkContent(folder);
      const described = problems.map(describe).join('\n');
      expect(described).toMatch(says);
      const [problem] = problems.filter((found) => says.test(describe(found)));
      expect(problem?.file).toBe(file);
      expect(problem?.line).toBeGreaterThan(0);
      if (line !== undefined) expect(problem?.line).toBe(line);
      if (at) expect(damaged.split('\n')[(problem?.line ?? 0) - 1]).toMatch(at);
      expect(described).not.toMatch(/undefined|\bat .*:\d+:\d+/);
      if (!others) expect(problems.filter((found) => found.file !== file)).toEqual([]);
    });
  }
}
