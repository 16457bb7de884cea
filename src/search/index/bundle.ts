import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { LocaleCode } from '../../model/languages/locales.ts';

/** A script in one file, and the paths of the modules that went into it. */
export interface Bundle {
  readonly code: string;
  readonly modules: readonly string[];
}

/**
 * Makes one classic script of what answers in the browser: a page on a disk can't load modules.
 * @param root folder of the project
 */
export const bundleScript = (root: string): Promise<Bundle> => bundleFrom(join(root, 'src/search/browser/start.ts'));

/** The script that searches the full text, loaded on request. */
export const bundleFullText = (root: string): Promise<Bundle> =>
  bundleFrom(join(root, 'src/search/browser/full-text.ts'));

/** The script of the file that is used alone: the rules of all languages are in it. */
export const bundleCopy = (root: string): Promise<Bundle> => bundleFrom(join(root, 'src/search/browser/copy.ts'));

/**
 * The script with which the index of a language brings the rules for its words.
 * @returns nothing where there are none
 */
export async function bundleRules(root: string, locale: LocaleCode): Promise<Bundle | undefined> {
  const input = join(root, `src/search/browser/rules/${locale}.ts`);
  return existsSync(input) ? bundleFrom(input, Object.keys(shared)) : undefined;
}

/** What the script of the search has already, and where a later one finds it: see `browser/load.ts`. */
const shared = { 'fold.ts': 'searchFiles.fold', 'rules.ts': 'searchFiles.words' };

async function bundleFrom(input: string, having: readonly string[] = []): Promise<Bundle> {
  const isShared = (id: string) => having.some((name) => id.endsWith(`/stemming/${name}`) || id.endsWith(`./${name}`));
  const bundle = await rolldown({
    input,
    external: isShared,
    // The syntax of Chrome 80, Firefox 78 and Safari 14. What they do not have otherwise is not used: see
    // `tests/setup/newer-builtins.ts`. Named one by one, optional chaining would be rewritten, for a case not used here.
    transform: { target: 'es2020' },
  });
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    globals: (id) => Object.entries(shared).find(([name]) => id.endsWith(`/${name}`))?.[1] ?? '',
  });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds };
}
