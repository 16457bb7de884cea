import { copyToBuild } from '../setup/copy.ts';
import { damagesOf } from './damages.ts';
import { verdictOn } from './verdict.ts';

/*
 * `npx node tests/fuzz/run.ts 7 500`: does 500 damages of the seed 7 to a copy of the content and prints those that are
 * not reported, or not in plain words.
 */
const [seed = 1, count = 240] = process.argv.slice(2).map(Number);
const folder = copyToBuild();
const tally: Record<string, number> = {};
for (const damage of damagesOf(folder, seed, count)) {
  const { is, faults } = verdictOn(folder, damage);
  tally[is] = (tally[is] ?? 0) + 1;
  if (faults.length) console.log(`${damage.file}, ${damage.name}:\n  ${faults.join('\n  ')}\n`);
  if (process.argv.includes('--all')) console.log(`${is}: ${damage.file}, ${damage.name}`);
}
console.log(tally);
