import { expect, test } from 'playwright/test';
import { damagesOf } from '../damages/damages.ts';
import { verdictOn } from '../damages/verdict.ts';
import { copyToBuild } from '../setup/copy.ts';

test('Whatever goes wrong in a file of the content is refused in plain words, with file and line, or changes nothing but what was changed', () => {
  test.setTimeout(900_000);
  const folder = copyToBuild();
  const damages = damagesOf(folder, 20260521, 240);
  const verdicts = damages.map((damage) => ({ ...damage, ...verdictOn(folder, damage) }));
  const faults = verdicts.flatMap(({ file, name, faults: found }) =>
    found.map((fault) => `${file}, ${name}: ${fault}`),
  );
  expect(faults).toEqual([]);
  // Most are refused: a check that lets everything pass would fail here.
  expect(verdicts.filter(({ is }) => is === 'refused').length).toBeGreaterThan(damages.length * 0.7);
});
