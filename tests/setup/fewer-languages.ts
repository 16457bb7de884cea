import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { edit } from './copy.ts';
import { site } from './project.ts';

/**
 * Removes languages from a copy.
 * @param kept the remaining ones
 * @returns the removed ones
 */
export function keepLanguages(folder: string, kept: readonly string[]): string[] {
  edit(folder, 'content/site.yaml', (text) => text.replace(/^languages: .*$/m, `languages: [${kept.join(', ')}]`));
  const gone = site.languages.filter((code) => !kept.includes(code));
  for (const entry of readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })) {
    if (gone.some((code) => entry.name.startsWith(`${code}.`))) rmSync(join(entry.parentPath, entry.name));
  }
  // What was silenced may have been in a removed language; an entry that silences nothing is refused.
  const silenced = 'content/silenced.yaml';
  if (existsSync(join(folder, silenced)))
    edit(folder, silenced, (text) =>
      stringify(
        (parse(text) as { file: string }[]).filter(({ file }) => kept.some((code) => file.endsWith(`/${code}.mdx`))),
      ),
    );
  return gone;
}
