import { pathToFileURL } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { defineHastPlugin, type EvaluateOptions, evaluate, type HastPluginEntry } from 'satteri';
import { compileCheck } from '../../model/documents/compile-check.ts';
import { paragraphIds } from '../../model/documents/paragraph-ids.ts';
import { citationNumbers } from '../../model/sources/citations.ts';

const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** By this Astro knows a component that is none of its own. */
const renderer = Symbol.for('astro:renderer');

/** Shows a text; `components` says what its tags are shown as. */
type Content = ((props: { components: Readonly<Record<string, unknown>> }) => unknown) & {
  /** The headings of its parts, in order. */
  readonly headings: readonly Heading[];
};

/** A heading as the contents of a page name it. */
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
 * A page on the law as a component, as `render` of `astro:content` would give it. Of these pages there may be thousands,
 * each in several languages, and none imports anything: they are compiled one by one when their page is made. As modules
 * (`withoutModules`) all of them would be bundled, and held, before the first page is.
 * @param text the whole MDX file
 * @param file its path from the root of the project, which tells what tags it may have
 * @throws when there is something else in it than words, links and these tags
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
