import { pathToFileURL } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { defineHastPlugin, type EvaluateOptions, evaluate, type HastPluginEntry } from 'satteri';
import { compileCheck } from '../../model/documents/compile-check.ts';
import { paragraphIds } from '../../model/documents/paragraph-ids.ts';
import { citationNumbers } from '../../model/sources/citations.ts';

const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** Marks a component that this file and not Astro made. */
const renderer = Symbol.for('astro:renderer');

/** Renders a text, with a component for each of its tags. */
type Content = ((props: { components: Readonly<Record<string, unknown>> }) => unknown) & {
  /** The headings of its parts, in order. */
  readonly headings: readonly Heading[];
};

/** A heading in the contents of a page. */
interface Heading {
  /** Its address within the page. */
  readonly id: string;
  readonly title: string;
}

/** Collects the headings of the second level, once the plugin before it has given them their ids. */
const collectHeadings =
  (headings: Heading[]): HastPluginEntry =>
  () =>
    defineHastPlugin({
      name: 'collect-headings',
      element: {
        filter: ['h2'],
        visit: (node, context) => {
          headings.push({ id: String(node.properties?.['id'] ?? ''), title: context.textContent(node) });
        },
      },
    });

/**
 * A page on the law as a component, as `render` of `astro:content` would give it. There may be thousands of these pages
 * in each language, and none imports anything, so each is compiled when it is rendered; as modules (see
 * `withoutModules`) all of them would be bundled, and kept in memory, before the first is rendered.
 * @param text the whole MDX file
 * @param file its path from the root of the project, which tells what tags it may have
 * @throws when it contains anything but words, links and these tags
 */
export function contentOf(text: string, file: string): Content {
  const headings: Heading[] = [];
  const hastPlugins = [paragraphIds, citationNumbers, satteriHeadingIdsPlugin(), collectHeadings(headings)];
  const { default: Content } = evaluate(text, {
    ...runtime,
    fileURL: pathToFileURL(file),
    mdastPlugins: [compileCheck],
    hastPlugins,
    features: { smartPunctuation: false },
    elementAttributeNameCase: 'html',
  }) as { default: Content };
  return Object.assign(Content, { [renderer]: 'astro:jsx', headings });
}
