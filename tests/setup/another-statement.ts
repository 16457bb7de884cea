import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyToBuild } from './copy.ts';
import { root } from './site.ts';

type Strings = Record<string, Record<string, string>>;

/** What a site with another statement holds in the place of `content/`. */
const fixture = join(root, 'tests/fixtures/another-statement/content');

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * A copy of the project as somebody makes it who publishes another statement: `content/` is replaced, nothing else.
 * What the interface says is the site's and grows with it: a string that the fixture's languages do not have yet stands
 * in the wording of its note.
 * @returns the folder
 */
export function anotherStatement(): string {
  const folder = copyToBuild();
  rmSync(join(folder, 'content'), { recursive: true });
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  const ui = join(folder, 'content/ui');
  const { languages: _, ...notes }: Strings = read(join(root, 'content/ui/notes.json'));
  const codes = Object.keys(read(join(folder, 'content/languages.json')));
  const names = Object.fromEntries(codes.map((code) => [code, `The language ${code}.`]));
  writeFileSync(join(ui, 'notes.json'), JSON.stringify({ ...notes, languages: names }));
  return folder;
}
