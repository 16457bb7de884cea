import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSite } from '../../src/model/site/site.ts';

export const root = process.cwd();
export const site = readSite(root);

/** What is in a YAML file of `content/`; nothing when the site does not have the file. */
export function contentOf(file: string) {
  const path = join(root, 'content', file);
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
}

/** Matches words of a text, however it is broken into lines. */
export const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Name of a person or an organisation that is quoted, read from `content/` by its id. */
export function nameOf(speaker: string, locale: string): string {
  const files = ['people', 'organisations'].map((folder) => join(root, 'content', folder, `${speaker}.yaml`));
  return parse(readFileSync(files.find(existsSync) ?? speaker, 'utf8')).name[locale];
}
