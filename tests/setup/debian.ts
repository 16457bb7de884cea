import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs the distribution's packages where that is possible without asking: as root on Debian or Ubuntu. */
export function installPackages(...names: string[]): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Downloading ${names.join(', ')} with apt-get from the package sources of this system …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', ...names], options);
  } catch {
    // The caller reports what to do.
  }
}
