import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The colours of the site by name, as it shows them in light, read from the tokens of its styles.
 * @returns for example `{ ink: '#17191c', paper: '#fbfaf6' }`
 */
export function palette(): Record<string, string> {
  const [light = ''] = readFileSync(join(process.cwd(), 'src/views/styles/tokens.css'), 'utf8').split('@media');
  return Object.fromEntries(
    [...light.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}
