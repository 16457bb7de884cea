import type { Needs } from './csp-sources.ts';

/**
 * The policy of a page: nothing is allowed but what the page needs.
 * https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 *
 * WebAssembly runs on the search page alone, where Pagefind is the last resort.
 * @returns the policy as it may be written in the page
 */
export function policyFor(needs: Needs): string {
  const scripts = [
    ...(needs.scriptFiles ? ["'self'"] : []),
    ...(needs.webAssembly ? ["'wasm-unsafe-eval'"] : []),
    ...needs.scripts,
  ];
  const directives: [name: string, values: readonly string[]][] = [
    ['img-src', needs.images],
    ['font-src', needs.fonts],
    ['style-src', [...(needs.styleFiles ? ["'self'"] : []), ...needs.styles]],
    ['script-src', scripts],
    ['connect-src', needs.fetches ? ["'self'"] : []],
    ['worker-src', needs.serviceWorker ? ["'self'"] : []],
    ['manifest-src', needs.manifest ? ["'self'"] : []],
  ];
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `form-action ${needs.forms ? "'self'" : "'none'"}`,
    ...directives.filter(([, values]) => values.length > 0).map(([name, values]) => `${name} ${values.join(' ')}`),
    "require-trusted-types-for 'script'",
    `trusted-types ${needs.trustedTypes.join(' ') || "'none'"}`,
  ].join(';');
}
