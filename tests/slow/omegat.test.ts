import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyOfProject, temporaryFolder } from '../setup/copy.ts';
import { contentOf, exported, imported, read, translations } from '../setup/exchange.ts';
import { findProgram } from '../setup/programs.ts';
import { root, site } from '../setup/project.ts';

/*
 * What a translation program makes of our catalogue that cuts it into sentences and puts the original's where it has
 * none of its own: OmegaT with the settings with which it comes.
 */

const omegat = findProgram(['omegat']);

/** A project as OmegaT makes a new one. */
function projectWith(catalogue: string, language: string): string {
  const folder = temporaryFolder();
  for (const name of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary']) mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, 'omegat.project'),
    `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>${site.original.toUpperCase()}</source_lang><target_lang>${language.toUpperCase()}</target_lang>
<sentence_seg>true</sentence_seg><support_default_translations>true</support_default_translations>
</project></omegat>
`,
  );
  writeFileSync(join(folder, 'source', 'given.po'), catalogue);
  return folder;
}

for (const language of translations) {
  test(`A catalogue in ${language} that went through OmegaT unedited changes nothing`, () => {
    test.skip(!omegat, 'OmegaT is not installed: on Debian and Ubuntu, apt-get install omegat.');
    test.setTimeout(10 * 60_000);
    const given = exported(root, 'po', undefined, language);
    const project = projectWith(given, language);
    execFileSync(omegat ?? '', [project, '--mode=console-translate'], { stdio: 'pipe', timeout: 5 * 60_000 });
    const back = readFileSync(join(project, 'target', 'given.po'), 'utf8');
    // It wrote the file, and not as it was given.
    expect(read('po', back).units.length).toBe(read('po', given).units.length);
    expect(back).not.toBe(given);
    const folder = copyOfProject();
    const { written, problems } = imported(folder, 'po', back);
    expect(written).toEqual([]);
    expect(problems.every(({ line, wrong, fix }) => line > 1 && wrong && fix)).toBe(true);
    expect(contentOf(folder)).toEqual(contentOf(root));
  });
}
