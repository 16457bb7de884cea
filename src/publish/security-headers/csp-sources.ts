import { createHash } from 'node:crypto';
import { type Element, elementsIn } from './elements.ts';

/** What a page loads and does, as far as a policy has to allow it. */
export interface Needs {
  /** Hashes of the styles in the page. */
  readonly styles: readonly string[];
  /** Hashes of the scripts in the page; not of data blocks, which are not run. */
  readonly scripts: readonly string[];
  readonly scriptFiles: boolean;
  /** Whether a script fetches something from the site: what it loads is not visible here, so the page declares it. */
  readonly fetches: boolean;
  /** Whether such a script runs WebAssembly, which the page declares as well. */
  readonly webAssembly: boolean;
  readonly styleFiles: boolean;
  /** Where pictures, including the icon, and fonts come from. */
  readonly images: readonly Place[];
  readonly fonts: readonly Place[];
  readonly forms: boolean;
  readonly manifest: boolean;
  readonly serviceWorker: boolean;
  /** Names under which the scripts create Trusted Types. */
  readonly trustedTypes: readonly string[];
}

/** The site itself, or an address that contains its own content. */
type Place = "'self'" | 'data:';

const placeOf = (address: string): Place => (address.startsWith('data:') ? 'data:' : "'self'");
const eachOnce = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** https://www.w3.org/TR/CSP3/#match-element-to-source-list */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Types of scripts that are run; any other is a block of data. */
const isRun = (type: string | undefined) => !type || type === 'module' || /javascript$/i.test(type);

/**
 * Reads what a page loads.
 * @param html a whole page, as it is published
 * @param readScript the text of a script file by its address in the page
 * @throws when an element has styles or a script in an attribute, which no hash allows
 */
export function needsOf(html: string, readScript: (address: string) => string): Needs {
  const all = elementsIn(html);
  for (const { name: element, attributes } of all) {
    const inline = attributes.keys().find((name) => /^(?:style|on\w+)$/.test(name));
    if (inline) throw new Error(`<${element} ${inline}=…>: move it into a style sheet or a script.`);
  }
  const named = (...names: string[]) => all.filter(({ name }) => names.includes(name));
  const valuesOf = (elements: readonly Element[], name: string) =>
    elements.flatMap(({ attributes }) => attributes.get(name) ?? []);

  const styles = named('style').map(({ text }) => text);
  const run = named('script').filter(({ attributes }) => isRun(attributes.get('type')));
  const scripts = run.filter(({ attributes }) => !attributes.has('src')).map(({ text }) => text);
  const files = valuesOf(run, 'src');
  const rels = valuesOf(named('link'), 'rel');
  const icons = named('link').filter(({ attributes }) => attributes.get('rel')?.split(' ').includes('icon'));
  const loads = all.some(({ attributes }) => attributes.has('data-loads'));
  const code = [...scripts, ...files.map(readScript)].join('\n');
  const urls = styles.flatMap((css) => urlsIn(css));
  return {
    styles: eachOnce(styles.map(hashOf)),
    scripts: eachOnce(scripts.map(hashOf)),
    scriptFiles: files.length > 0 || loads,
    fetches: loads,
    webAssembly: all.some(({ attributes }) => attributes.has('data-runs-wasm')),
    styleFiles: rels.includes('stylesheet'),
    images: eachOnce([
      ...valuesOf(named('img', 'image'), 'src').map(placeOf),
      ...valuesOf([...named('image'), ...icons], 'href').map(placeOf),
      ...urls.filter(({ isFont }) => !isFont).map(({ address }) => placeOf(address)),
    ]),
    fonts: eachOnce(urls.filter(({ isFont }) => isFont).map(({ address }) => placeOf(address))),
    forms: named('form').length > 0,
    manifest: rels.includes('manifest'),
    serviceWorker: code.includes('serviceWorker'),
    trustedTypes: eachOnce([...code.matchAll(/createPolicy\(["'`](\w+)/g)].map(([, name = '']) => name)),
  };
}

/** The addresses in a style sheet, and whether each is a font. */
function urlsIn(css: string): { address: string; isFont: boolean }[] {
  const isIn = (part: string, isFont: boolean) =>
    [...part.matchAll(/\burl\(\s*["']?([^"')]+)/g)].map(([, address = '']) => ({ address, isFont }));
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return [...faces.flatMap((face) => isIn(face, true)), ...isIn(css.replace(/@font-face\s*\{[^}]*\}/g, ''), false)];
}
