import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Kind, kinds, type Outcome } from './kinds.ts';
import { chanceFrom } from './random.ts';

/** One thing that went wrong with one file. */
export interface Damage {
  readonly name: string;
  readonly file: string;
  readonly outcome: Exclude<Outcome, undefined>;
}

/**
 * Damages to content of every kind, the same for the same seed. Every kind of damage is equally frequent, and so is
 * every kind of file.
 * @param root folder of a valid project
 */
export function damagesOf(root: string, seed: number, count: number): Damage[] {
  const chance = chanceFrom(seed);
  const groups = [...Map.groupBy(filesIn(root), groupOf).values()];
  const names = Object.keys(kinds);
  const damages: Damage[] = [];
  for (let turn = 0; damages.length < count; turn += 1) {
    const name = names[turn % names.length] ?? '';
    const { endings, change } = kinds[name] as Kind;
    const file = chance.one(chance.one(groups));
    if (endings && !endings.includes(extname(file))) continue;
    const text = readFileSync(join(root, file), 'utf8');
    const others = (groups.find((files) => files.includes(file)) ?? []).filter(
      (other) => other !== file && folderOf(other) === folderOf(file),
    );
    const outcome = change(
      text,
      chance,
      others.map((other) => readFileSync(join(root, other), 'utf8')),
    );
    if (outcome === undefined || outcome === text) continue;
    damages.push({ name, file, outcome });
  }
  return damages;
}

function filesIn(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

/** Groups files by subject: a file at the top of `content/` by itself, those of a folder of it together. */
const groupOf = (file: string) => file.split('/').slice(0, 2).join('/') + extname(file);
