import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyStrings } from '../../src/translate/new-language.ts';
import { copyToBuild } from './copy.ts';
import { root, site } from './project.ts';

type Strings = Record<string, Record<string, string>>;

/** What replaces `content/` in a site with another statement. */
const fixture = join(root, 'tests/fixtures/another-statement/content');

const read = (file: string): Strings => JSON.parse(readFileSync(file, 'utf8'));

/**
 * A copy of the project for another statement: `content/` is replaced, and nothing else. The interface belongs to the
 * site and grows with it: a string that the fixture lacks is copied in its original language, and in the others with
 * its words joined, as no sentence may be that of the original.
 * @param parts what to copy in addition
 * @returns the folder
 */
export function anotherStatement(...parts: string[]): string {
  const folder = copyToBuild();
  rmSync(join(folder, 'content'), { recursive: true });
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });

  const ui = join(folder, 'content/ui');
  const codes = Object.keys(read(join(folder, 'content/languages.json')));
  const [, original] = /^original: (\S+)$/m.exec(readFileSync(join(folder, 'content/site.yaml'), 'utf8')) ?? [];
  const notes = read(join(root, 'content/ui/notes.json'));
  const languages = Object.fromEntries(codes.map((code) => [code, `The language ${code}.`]));
  writeFileSync(join(ui, 'notes.json'), JSON.stringify({ ...notes, languages }));
  const { languages: _, ...model } = read(join(root, `content/ui/${site.original}.json`));
  for (const code of codes) {
    const own = read(join(ui, `${code}.json`));
    const strings: Strings = JSON.parse(emptyStrings(model, site.original, code));
    for (const [group, texts] of Object.entries(strings)) {
      for (const key of Object.keys(texts)) {
        const here = model[group]?.[key] ?? model[group]?.[key.replace(/_\w+$/, '_other')] ?? '';
        texts[key] = own[group]?.[key] ?? (code === original ? here : here.replace(/(\p{L}+) (\p{L}+)/gu, '$1-$2'));
      }
    }
    writeFileSync(join(ui, `${code}.json`), JSON.stringify({ ...strings, languages: own['languages'] }));
  }
  return folder;
}
