import { Features, transform } from 'lightningcss';
import { parse, type Root } from 'postcss';
import { memoizeByText } from '../../lib/memoize.ts';
import { flattenLayers } from './flatten-layers.ts';
import { usePhysicalProperties } from './physical-properties.ts';
import { withoutIs } from './selector-lists.ts';

/** The oldest browsers in which pages look as meant, in the numbers of lightningcss: the major version is in bits 16 to 23. */
const targets = { chrome: 80 << 16, firefox: 78 << 16, safari: 14 << 16, ios_saf: 14 << 16 };

const sheets = /<style>([\s\S]*?)<\/style>/g;
const rightToLeft = /<[^>]*\sdir="?rtl\b/;

/**
 * Writes the style sheets of a page so that browsers since 2020 understand them: without cascade layers, `:is()` and most
 * properties that follow the direction of the text. Where a page has words from right to left, those for its horizontal
 * direction stay, as no other property follows it: such a page needs Chrome 87 or Safari 14.1.
 * @param html a page
 * @throws Error for a style whose meaning depends on its layer
 */
export function withCompatibleStyles(html: string): string {
  const convert = rightToLeft.test(html) ? forBothDirections : forLeftToRight;
  return html.replace(sheets, (_, css: string) => `<style>${convert(css)}</style>`);
}

/** Each sheet is converted once, as pages of the same kind share it. */
const forLeftToRight = memoizeByText((css) => convert(css, false));
const forBothDirections = memoizeByText((css) => convert(css, true));

function convert(css: string, bothDirections: boolean): string {
  const sheet = parse(css);
  withoutDefaults(sheet);
  flattenLayers(sheet);
  usePhysicalProperties(sheet, bothDirections);
  // `clamp()` is as old as these browsers. Nested rules come first, as they become `:is()`.
  const exclude = Features.ClampFunction | (bothDirections ? Features.LogicalProperties : 0);
  const flat = transform({ ...source(sheet.toString()), include: Features.Nesting }).code;
  return transform({
    ...source(flat),
    minify: true,
    targets,
    exclude,
    visitor: { Selector: withoutIs },
  }).code.toString();
}

/** Leaves out descriptors of fonts that have their initial value; Astro writes them for every font. */
function withoutDefaults(sheet: Root): void {
  sheet.walkAtRules('font-face', (rule) => {
    rule.walkDecls(/^font-(?:style|weight)$/, (declaration) => {
      if (['normal', '400'].includes(declaration.value)) declaration.remove();
    });
  });
}

const source = (css: string | Uint8Array) => ({ filename: 'page.css', code: Buffer.from(css) });
