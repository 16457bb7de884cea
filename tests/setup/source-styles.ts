import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';

/** @returns the first style sheet of a page */
export const sheetOf = (html: string): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

const folder = join(root, 'src/views');
const order = readFileSync(join(folder, 'styles/layers.css'), 'utf8');

/** The style sheets of all components in one, in cascade layers as they are written. */
export const sourceStyles = [
  order,
  ...globSync('**/*.css', { cwd: folder })
    .filter((file) => !/right-to-left|layers/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8')),
  '@layer tokens { :root { --serif: "Noto Serif", serif; } }',
].join('\n');
