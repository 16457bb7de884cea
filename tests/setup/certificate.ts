import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { find } from './servers.ts';

/**
 * Makes a self-signed certificate for `localhost`.
 * @param folder where its files are written
 * @returns their paths
 */
export function selfSigned(folder: string): { readonly key: string; readonly certificate: string } {
  const [key, certificate] = [join(folder, 'privkey.pem'), join(folder, 'fullchain.pem')] as const;
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const options = ['req', '-x509', ...kind, '-subj', '/CN=localhost', '-keyout', key, '-out', certificate];
  execFileSync(find('openssl') ?? 'openssl', options, { stdio: 'ignore' });
  return { key, certificate };
}
