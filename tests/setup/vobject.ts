import { existsSync } from 'node:fs';
import { installPackages } from './debian.ts';

/** Debian’s Python, which finds what Debian’s packages install. */
export const python = '/usr/bin/python3';

/** Where the package `python3-vobject` puts its parser of vCards. */
export const reader = '/usr/lib/python3/dist-packages/vobject/vcard.py';

if (process.argv[1] === import.meta.filename) {
  if (!existsSync(reader)) installPackages('python3-vobject');
  if (!existsSync(reader)) console.log('python3-vobject is not installed: the tests that need it are skipped.');
}
