import { globSync } from 'node:fs';
import { installPackages } from '../setup/debian.ts';
import { findProgram } from '../setup/programs.ts';

/** @returns path of Firefox, if it is installed */
export const findFirefox = () => findProgram(['firefox-esr', 'firefox']);

/** @returns path of WebKitGTK's MiniBrowser, if it is installed with its driver and a virtual screen */
export function findWebKit(): string | undefined {
  const [browser] = globSync('/usr/{lib,libexec}/**/webkit2gtk-4.*/MiniBrowser');
  return findProgram(['WebKitWebDriver']) && findProgram(['xvfb-run']) ? browser : undefined;
}

if (process.argv[1] === import.meta.filename) {
  const areThere = () => findFirefox() !== undefined && findWebKit() !== undefined;
  if (!areThere()) installPackages('firefox-esr', 'webkit2gtk-driver', 'xvfb');
  if (!areThere()) {
    console.error('These tests need Firefox and, of Debian or Ubuntu, the packages webkit2gtk-driver and xvfb.');
    process.exit(1);
  }
}
