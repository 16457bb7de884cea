import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/*
 * Imports the modules that are named on the command line, one after the other, and prints which of them read a file or
 * a folder of the project when they were imported. What Astro provides is replaced by functions that do nothing.
 */
const root = process.cwd();
const [, , ...modules] = process.argv;
const sources = pathToFileURL(join(root, 'src')).href;
const provided = 'export const getEntry = () => {}, getCollection = () => {}, render = () => {};';
const moduleOf = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;
let reading: string[] = [];

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'astro:content') return { url: moduleOf(provided), shortCircuit: true };
    // Vite makes a module of such a file.
    if (!context.parentURL?.startsWith(sources)) return next(specifier, context);
    return /\?raw$|\.json$/.test(specifier) && context.importAttributes['type'] !== 'json'
      ? { url: moduleOf('export default {};'), shortCircuit: true }
      : next(specifier, context);
  },
});

/** Whether a path leads to a file of the project other than a module, which Node itself reads. */
const own = (path: unknown) => {
  const file = resolve(path instanceof URL ? fileURLToPath(path) : String(path));
  return file.startsWith(root + sep) && !/[\\/]node_modules[\\/]|\.ts$|[\\/]src[\\/].*\.json$/.test(file);
};
const trapped = ['readFileSync', 'readdirSync', 'existsSync', 'statSync', 'lstatSync', 'openSync', 'globSync'] as const;
for (const name of trapped) {
  const work = fs[name] as (...given: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      if (own(given[0])) reading.push(`${name} ${given[0]}`);
      return work(...given);
    },
  });
}
syncBuiltinESMExports();

const found: Record<string, string[]> = {};
for (const module of modules) {
  reading = [];
  await import(pathToFileURL(join(root, module)).href);
  if (reading.length > 0) found[module] = reading;
}
console.log(JSON.stringify(found));
