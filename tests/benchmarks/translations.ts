import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject } from '../setup/copy.ts';
import { root, site } from '../setup/project.ts';

/*
 * `npx node tests/benchmarks/translations.ts`: how long `npm run translations` takes for 10, 100 and 1000 documents in
 * all languages of the site. Processor time is measured, which does not depend on other processes.
 */

/**
 * Processor time of `npm run translations`, start included.
 * @param folder of a project
 * @returns milliseconds
 */
function timeOfList(folder: string): number {
  const script = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('milliseconds: ' + (user + system) / 1000); });
    await import(${JSON.stringify(join(root, 'src/translate/commands/list.ts'))});`;
  const command = `exec "$0" --input-type=module --eval "$1" 2>&1 >/dev/null`;
  const output = execFileSync('sh', ['-c', command, process.execPath, script], { cwd: folder, encoding: 'utf8' });
  return Number(/milliseconds: ([\d.]+)/.exec(output)?.[1]);
}

/** A project of that many texts, each as long as a page on the law, and nothing else to translate but the interface. */
export function projectOf(documents: number): string {
  const folder = copyOfProject();
  const content = join(folder, 'content');
  for (const name of readdirSync(content)) {
    if (!['site.yaml', 'languages.json', 'ui', 'statement'].includes(name))
      rmSync(join(content, name), { recursive: true });
  }
  const model = join(root, 'content/legal', site.topics[0] ?? '');
  for (let number = 1; number < documents; number += 1) {
    cpSync(model, join(content, `legal/topic-${number}`), { recursive: true });
  }
  return folder;
}

if (process.argv[1] === import.meta.filename) {
  console.log('documents  milliseconds');
  for (const documents of [10, 100, 1000]) {
    const time = Math.round(timeOfList(projectOf(documents)));
    console.log(`${String(documents).padStart(9)}  ${String(time).padStart(12)}`);
  }
  console.log(`this site  ${String(Math.round(timeOfList(root))).padStart(12)}`);
}
