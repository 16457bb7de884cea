import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';
import { findProgram } from './programs.ts';

/** Names of the programs, and of Debian's packages with them. */
const packages = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  wrk: ['wrk'],
  openssl: ['openssl'],
  'ssh-keygen': ['openssh-client'],
};

type Program = keyof typeof packages;

/** @returns the path of a program that is installed */
export function find(program: Program): string | undefined {
  return findProgram([program], [`/usr/sbin/${program}`]);
}

/** nginx's module that sends what was compressed with Brotli; Debian puts it here. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

if (process.argv[1] === import.meta.filename) {
  const missing = (Object.keys(packages) as Program[]).filter((program) => !find(program));
  const wanted = missing.flatMap((program) => packages[program]);
  if (!existsSync(brotliModule)) wanted.push('libnginx-mod-http-brotli-static');
  if (wanted.length > 0) installPackages(...wanted);
  // The tests that need what is still missing are skipped, and say so.
  for (const program of missing.filter((name) => !find(name)))
    console.log(`${program} is not installed: the tests that need it are skipped.`);
}
