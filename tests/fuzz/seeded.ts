import { expect, test } from 'playwright/test';
import { copyToBuild } from '../setup/copy.ts';
import { damagesOf } from './damages.ts';
import { verdictOn } from './verdict.ts';

/**
 * A test that damages the content and examines what the checks report for each damage.
 * @param seed of the random choice of damages
 * @param count how many damages
 */
export function testSeededDamages(seed: number, count: number): void {
  test(`Any damage to a content file is refused in plain words, with file and line, or changes nothing but what was changed (${count} damaged files)`, () => {
    test.setTimeout(900_000);
    const folder = copyToBuild();
    const damages = damagesOf(folder, seed, count);
    const verdicts = damages.map((damage) => ({ ...damage, ...verdictOn(folder, damage) }));
    const faults = verdicts.flatMap(({ file, name, faults: found }) =>
      found.map((fault) => `${file}, ${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
    // Most are refused: a check that lets everything pass would fail here.
    expect(verdicts.filter(({ is }) => is === 'refused').length).toBeGreaterThan(damages.length * 0.7);
  });
}
