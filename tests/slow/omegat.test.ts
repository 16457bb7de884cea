import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyOfProject, copyToBuild, edit, temporaryFolder } from '../setup/copy.ts';
import { contentOf, exported, imported, read, translations } from '../setup/exchange.ts';
import { command, run } from '../setup/new-language.ts';
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

/** Runs a project of ours through OmegaT, as somebody does who chooses “Create Translated Documents”. */
function translateIn(folder: string, project: string): void {
  execFileSync(omegat ?? '', [join(folder, project), '--mode=console-translate'], {
    stdio: 'pipe',
    timeout: 5 * 60_000,
  });
}

const exchange = (folder: string, name: string, ...words: string[]) =>
  run(folder, `src/translate/exchange/${name}.ts`, ...words);

test('The project that is exported for OmegaT comes back with what was translated, and nothing else', () => {
  test.skip(!omegat, 'OmegaT is not installed: on Debian and Ubuntu, apt-get install omegat.');
  test.setTimeout(10 * 60_000);
  const [language = ''] = translations;
  const folder = copyOfProject();
  const about = (code: string) => `content/about/${code}.mdx`;
  // One block is stale.
  edit(folder, about(site.original), (text) => text.replace(/^(?=\p{Lu}[^#\n<]{60})/mu, 'Now: '));
  const before = contentOf(folder);
  expect(exchange(folder, 'export', language, '--format', 'omegat').status).toBe(0);
  const project = `exchange/${language}-omegat`;
  const source = readFileSync(join(folder, project, `source/${language}.po`), 'utf8');
  expect(readFileSync(join(folder, project, 'glossary/terms.utf8'), 'utf8')).toMatch(/^[^\t\n]+\t[^\t\n]+\t/);
  const early = exchange(folder, 'import', project);
  expect(early).toEqual({ status: 1, output: expect.stringContaining('Create Translated Documents') });

  translateIn(folder, project);
  const target = readFileSync(join(folder, project, `target/${language}.po`), 'utf8');
  const { units } = read('po', target);
  const given = read('po', source).units;
  // What is the same in both languages, such as a name, OmegaT leaves empty; the stale block as well.
  const wanted = given.map((unit) => ({
    ...unit,
    target: unit.target === unit.source ? '' : unit.target,
    line: expect.any(Number),
  }));
  expect(units).toEqual(wanted);
  const unedited = exchange(folder, 'import', project);
  expect(unedited.output).toMatch(/^0 written, /m);
  expect(unedited).toMatchObject({ status: 0, output: expect.stringContaining('0 refused') });
  expect(contentOf(folder)).toEqual(before);

  // A translator writes into a segment: what OmegaT keeps of it is in its translation memory.
  const unit = given.find(({ document, key }) => document === 'statement' && key === 'p1');
  const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const segment = (lang: string, text: string) => `<tuv lang="${lang}"><seg>${escaped(text)}</seg></tuv>`;
  writeFileSync(
    join(folder, project, 'omegat/project_save.tmx'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6.0_10" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="${site.original.toUpperCase()}" datatype="plaintext"/>
<body><tu>${segment(site.original.toUpperCase(), unit?.source ?? '')}${segment(language.toUpperCase(), `Ә: ${unit?.target}`)}</tu></body></tmx>
`,
  );
  translateIn(folder, project);
  const translated = exchange(folder, 'import', project);
  expect(translated).toEqual({
    status: 0,
    output: expect.stringMatching(/written: content\/statement\/\w+\.mdx:\d+ \(p1\)/),
  });
  expect(translated.output).toContain('1 written');
});

test('A language that is only begun goes through OmegaT with its blocks left empty', () => {
  test.skip(!omegat, 'OmegaT is not installed: on Debian and Ubuntu, apt-get install omegat.');
  test.setTimeout(10 * 60_000);
  const folder = copyToBuild();
  command(folder, 'add', 'uz');
  const before = contentOf(folder);
  expect(exchange(folder, 'export', 'uz', '--format', 'omegat').status).toBe(0);
  translateIn(folder, 'exchange/uz-omegat');
  const { status, output } = exchange(folder, 'import', 'exchange/uz-omegat');
  expect({ status, output }).toEqual({
    status: 0,
    output: expect.stringMatching(/^0 written, 0 as before, \d+ not translated, 0 refused/m),
  });
  expect(contentOf(folder)).toEqual(before);
});
