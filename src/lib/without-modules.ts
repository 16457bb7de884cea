import type { Loader } from 'astro/loaders';

/**
 * The same loader for texts that their pages compile themselves: Astro makes no module for each.
 * @param loader one that reads MDX files
 */
export function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { store } = context;
      const set: typeof store.set = ({ deferredRender, ...entry }) => store.set(entry);
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
}
