/**
 * @param files path of files with at most one `*`, such as `/_astro/*`
 * @returns the same as a regular expression, in the syntax that nginx, Caddy and JavaScript share
 */
export function regularExpression(files: string): string {
  const escaped = files.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*');
  return `^${escaped}$`;
}

/** The address of a page by its file: `/kk/index.html` is at `/kk/`. */
export const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');
