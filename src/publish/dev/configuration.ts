import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesFile } from '../../model/languages/locales.ts';
import { isReadable } from '../../model/problems/content-files.ts';

/**
 * What is read once, when the server or a thread starts: a change asks for a new start.
 * @param root folder of the project
 * @returns the text of these files; nothing of one that cannot be read
 */
export function configurationOf(root: string): string {
  return [languagesFile, 'content/site.yaml'].map((file) => textOf(join(root, file))).join('\0');
}

function textOf(path: string): string {
  try {
    return isReadable(path) ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}
