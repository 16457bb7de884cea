import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isSystemFile } from '../lib/system-files.ts';

/** Figures and punctuation that pages contain themselves, or that a translator may type at any time. */
const always = '0123456789 \u00a0.,:;!?()[]/&%§№+-–—…‘’“”„«»·→';

/**
 * The characters that can be on a page: those of all files in `content/`, each as capital and small letter.
 * @param root folder of the project
 * @returns every character once, in a stable order
 */
export function charactersInUse(root: string): string[] {
  const text = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    // `translations/` keeps older wordings, which are on no page.
    .filter((entry) => entry.isFile() && basename(entry.parentPath) !== 'translations' && !isSystemFile(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('');
  const used = [...new Set(always + text)].join('');
  return [...new Set(used + used.toUpperCase() + used.toLowerCase())].filter((character) => character >= ' ').sort();
}
