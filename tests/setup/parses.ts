import { registerHooks } from 'node:module';

/*
 * Loaded before a build (`node --import`): counts how often the MDX parser gets each text, from whatever caller, and
 * prints at the end how many texts there were, and those that were parsed more than twice.
 */
const counts = new Map<string, number>();
const parsing = /^(?:create\w*Handle\w*|mdxToJsFast|compileMdx|markdownTo\w*|parseToHtml)$/;

type Functions = Record<string, (...given: unknown[]) => unknown>;

const counted = (binding: Functions): Functions =>
  Object.fromEntries(
    Object.entries(binding).map(([name, work]) => [
      name,
      parsing.test(name)
        ? (source: unknown, ...rest: unknown[]) => {
            // The text is the same with its front matter or with spaces in its place.
            const text = String(source)
              .replace(/^\uFEFF?---\r?\n[\s\S]*?^---\r?$/m, '')
              .trim();
            counts.set(text, (counts.get(text) ?? 0) + 1);
            return work(source, ...rest);
          }
        : work,
    ]),
  );
Object.assign(globalThis, { countedParser: counted });

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith('/satteri/index.js')) return loaded;
    return {
      ...loaded,
      source: String(loaded.source).replace('= nativeBinding', '= globalThis.countedParser(nativeBinding)'),
    };
  },
});

process.on('exit', () => {
  const often = [...counts].filter(([, count]) => count > 2).map(([text, count]) => `${count} × ${text.slice(0, 60)}`);
  if (counts.size > 0) console.log(`texts parsed: ${counts.size}; more than twice: ${often.join('; ') || 'none'}`);
});
