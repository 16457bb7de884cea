import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** A script in one file, and the paths of the modules that went into it. */
export interface Bundle {
  readonly code: string;
  readonly modules: readonly string[];
}

/**
 * Makes one classic script of what answers in the browser: a page on a disk can't load modules.
 * @param root folder of the project
 */
export async function bundleScript(root: string): Promise<Bundle> {
  const bundle = await rolldown({
    input: join(root, 'src/search/browser/start.ts'),
    // The browsers for which the styles are written, too: see astro.config.mjs.
    transform: { target: ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'] },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds };
}
