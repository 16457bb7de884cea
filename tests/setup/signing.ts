import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { signatureFile, sumsFile } from '../../src/lib/checksums.ts';
import { smallSite, write } from './copies.ts';
import { copyOfProject, edit } from './copy.ts';
import { root } from './project.ts';
import { newKey } from './signature.ts';

export const publisher = newKey();

/** A project with a built site and the publisher's key, and a copy of the site. */
export function project({ built, key = publisher.line }: { built: boolean; key?: string | undefined }) {
  const folder = copyOfProject();
  // The small site has no records.
  rmSync(join(folder, 'content/editions'), { recursive: true, force: true });
  if (key) edit(folder, 'content/site.yaml', (text) => `${text}\nsigningKey: ${key}\n`);
  const site = smallSite();
  if (built) cpSync(site, join(folder, 'dist'), { recursive: true });
  return { folder, site };
}

/** Runs a command of `src/verify/` in a project. */
export function run(folder: string, command: string, ...given: string[]) {
  return runIn(process.env, folder, command, ...given);
}

/** The same with other environment variables. */
export function runIn(env: NodeJS.ProcessEnv, folder: string, command: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/verify', command), ...given], {
    cwd: folder,
    encoding: 'utf8',
    // The stored state of sites is the test's own.
    env: { XDG_STATE_HOME: join(folder, 'state'), ...env },
  });
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, output: stdout + stderr };
}

/** Signs a copy; the sums may be changed afterwards. */
export function sign(site: string, by = publisher, purpose?: string) {
  write(site, signatureFile, by.sign(readFileSync(join(site, sumsFile)), purpose));
}
