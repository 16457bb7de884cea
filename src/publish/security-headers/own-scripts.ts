import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const inline = /<script is:inline(?: data-shared)?>([\s\S]*?)<\/script>/g;

/**
 * The scripts that the components of this site write into pages: they are in the components as they are in the pages.
 * @param root folder of the project
 */
export function ownScripts(root: string): Set<string> {
  const folder = join(root, 'src');
  const components = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.astro'),
  );
  return new Set(
    components.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(inline)].map(([, text = '']) => text.trim()),
    ),
  );
}
