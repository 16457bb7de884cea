import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { memoizeByText } from '../../lib/memoize.ts';

const folder = join(import.meta.dirname, 'page');

/** The script of the page in one file. */
export const scriptOf = memoizeByText(async (_root: string): Promise<string> => {
  const bundle = await rolldown({
    input: join(folder, 'edit.ts'),
    // The browsers of the site: see astro.config.mjs.
    transform: { target: ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'] },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
});

/** Its style sheet, after the tokens of the site’s. */
export const styleOf = (_root: string): string =>
  [join(import.meta.dirname, '../../views/styles/tokens.css'), join(folder, 'edit.css')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
