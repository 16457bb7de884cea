import { minifySync } from 'rolldown/utils';
import { memoizeByText } from '../../lib/memoize.ts';

const styles = /\s*<style>([\s\S]*?)<\/style>\s*/g;
/** One script, or several of a kind next to each other. */
const scripts = /<script( data-shared)?>([\s\S]*?<\/script>(?:\s*<script\1>[\s\S]*?<\/script>)*)/g;

/**
 * Merges the style sheets of a page, and scripts that are next to each other, and removes their comments and spaces: a
 * hash in the policy is larger than many of them.
 * @param html a page as it was rendered
 */
export function compact(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, withOneSheet)
    .replace(scripts, (_, kind = '', elements: string) => `<script${kind}>${asOne(elements)}</script>`);
}

function withOneSheet(head: string): string {
  const sheets = [...head.matchAll(styles)].map(([, css = '']) => css.trim());
  return sheets.length < 2
    ? head
    : head.replace(styles, '').replace('</head>', () => `<style>${sheets.join('')}</style></head>`);
}

/**
 * Memoized, as the same scripts are on all pages.
 * @throws when a script has an error
 */
const asOne = memoizeByText((elements): string => {
  const script = elements.slice(0, -'</script>'.length).replace(/<\/script>\s*<script[^>]*>/g, ';');
  // Other scripts may use what a script defines at its top level.
  const options = { module: false, compress: { target: 'es2020' }, mangle: { toplevel: false } };
  const { code, errors } = minifySync('page.js', script, options);
  if (errors.length > 0) throw new Error(`A script is wrong: ${errors.map(({ message }) => message).join(' ')}`);
  return code.trim();
});
