import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyOfProject, temporaryFolder } from '../setup/copy.ts';
import { exported, imported, locale, read, translations } from '../setup/exchange.ts';
import { root } from '../setup/project.ts';

/* How other programs read our files: GNU gettext and the Translate Toolkit, where they are installed. */

const has = (tool: string) => spawnSync(tool, ['--help']).status === 0;

for (const language of translations) {
  test(`GNU gettext finds nothing wrong with the catalogue in ${language}, and what it writes brings no change`, () => {
    test.skip(!has('msgfmt') || !has('msgcat'), 'GNU gettext is not installed (Debian: gettext).');
    const folder = temporaryFolder();
    const file = join(folder, 'given.po');
    const given = exported(root, 'po', undefined, language);
    writeFileSync(file, given);
    execFileSync('msgfmt', ['--check', '--output-file', join(folder, 'given.mo'), file], { stdio: 'pipe' });
    // It breaks lines and sorts comments differently.
    execFileSync('msgcat', ['--sort-by-file', '--output-file', join(folder, 'back.po'), file], { stdio: 'pipe' });
    const back = readFileSync(join(folder, 'back.po'), 'utf8');
    expect(back).not.toBe(given);
    const { same, ...rest } = imported(copyOfProject(), 'po', back);
    expect(rest).toEqual({ written: [], empty: [], unmarked: [], absent: [], problems: [] });
    expect(same).toBe(read('po', given).units.length);
  });
}

test('The Translate Toolkit reads every block of a catalogue', () => {
  test.skip(!has('pocount'), 'The Translate Toolkit is not installed (Debian: translate-toolkit).');
  const file = join(temporaryFolder(), 'given.po');
  const given = exported(root, 'po', undefined, locale);
  writeFileSync(file, given);
  const [heads = '', counts = ''] = execFileSync('pocount', ['--csv', file], { encoding: 'utf8' }).trim().split('\n');
  const names = heads.split(',').map((name) => name.trim());
  const values = counts.split(',').map((value) => value.trim());
  const count = (name: string) => Number(values[names.indexOf(name)]);
  expect(count('Total Message')).toBe(read('po', given).units.length);
  expect(count('Translated Messages')).toBe(count('Total Message'));
});
