import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from '../../src/model/site/site.ts';
import { checkContent } from '../../src/publish/check.ts';
import { kindsOfText } from './kinds-of-text.ts';

/*
 * `npx node tests/benchmarks/large-files.ts [kind of file] [kind of text]`: the processor time of a check of the
 * content, per byte, when one file has 100 kB or 1 MB of some kind of text. The time for the content as it is has been
 * subtracted.
 */
const root = process.cwd();
const [, , only, onlyText] = process.argv;
const sizes = [100_000, 990_000];

/** Where a text is put into a file of each kind. */
const files: Readonly<Record<string, (content: string) => { file: string; put: (text: string) => string }>> = {
  mdx: (content) => {
    const { languages, original } = readSite(content);
    const locale = languages.find((code) => code !== original) ?? original;
    return into(content, `content/about/${locale}.mdx`, (before, text) => `${before}\n${text}\n`);
  },
  'front matter': (content) => {
    const { original } = readSite(content);
    return into(content, `content/about/${original}.mdx`, (before, text) =>
      before.replace(/^title: .*$/m, () => `title: ${text.replaceAll('\n', '\n  ')}`),
    );
  },
  yaml: (content) =>
    into(content, 'content/sources.yaml', (before, text) => `${before}\nlarge: ${text.replaceAll('\n', '\n  ')}\n`),
  'yaml lines': (content) => into(content, 'content/glossary.yaml', (before, text) => `${before}\n${text}\n`),
  json: (content) => {
    const { original } = readSite(content);
    return into(content, `content/ui/${original}.json`, (before, text) =>
      before.replace(/\}\s*$/, () => `, "large": { "text": ${JSON.stringify(text)} } }\n`),
    );
  },
  'raw json': (content) =>
    into(content, `content/ui/${readSite(content).original}.json`, (before, text) =>
      before.replace('{', () => `{${text}`),
    ),
  record: (content) => into(content, 'content/statement/record.txt', (before, text) => `${before}\n${text}\n`),
};

function into(content: string, file: string, put: (before: string, text: string) => string) {
  const before = readFileSync(join(content, file), 'utf8');
  return { file: join(content, file), put: (text: string) => put(before, text) };
}

if (process.argv[2] === '--check') {
  const start = process.cpuUsage();
  const problems = checkContent(process.argv[3] ?? '');
  const { user, system } = process.cpuUsage(start);
  console.log(
    JSON.stringify({ ms: (user + system) / 1000, problems: problems.length, first: problems[0]?.wrong.slice(0, 90) }),
  );
} else {
  const folder = mkdtempSync(join(tmpdir(), 'statement-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const check = () => {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, '--check', folder], {
      encoding: 'utf8',
      cwd: folder,
      timeout: 120_000,
    });
    try {
      return JSON.parse(stdout) as { ms: number; problems: number; first?: string };
    } catch {
      return { ms: Number.POSITIVE_INFINITY, problems: 0, first: stderr.slice(0, 200) || 'not in 120 s' };
    }
  };
  const { ms: usual } = check();
  console.log(`as it is: ${usual.toFixed(0)} ms`);
  for (const [kind, open] of Object.entries(files)) {
    if (only && only !== 'all' && only !== kind) continue;
    const { file, put } = open(folder);
    const before = readFileSync(file);
    for (const [name, make] of Object.entries(kindsOfText)) {
      if (onlyText && onlyText !== name) continue;
      const [small, large] = sizes.map((size) => {
        writeFileSync(file, put(make(size)));
        return check();
      });
      writeFileSync(file, before);
      if (!small || !large) continue;
      const each = [small, large].map(({ ms }, index) => Math.max(ms - usual, 1) / ((sizes[index] ?? 1) / 1000));
      const [one = 0, other = 0] = each;
      console.log(
        [
          `${kind}, ${name}`.padEnd(40),
          ...[small, large].map(({ ms }) => `${(ms - usual).toFixed(0)} ms`.padStart(10)),
          `× ${(other / one).toFixed(2)}`.padStart(9),
          other / one > 2 && large.ms - usual > 500 ? '  !' : '   ',
          large.first ?? '',
        ].join(' '),
      );
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
