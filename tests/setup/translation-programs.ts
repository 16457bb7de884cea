import { installPackages } from './debian.ts';
import { findProgram } from './programs.ts';

/* The programs of translators that read our files in the deep tests, by the name of their package in Debian. */

const programs = { msgfmt: 'gettext', pocount: 'translate-toolkit', omegat: 'omegat' };

const missing = () => Object.entries(programs).flatMap(([name, made]) => (findProgram([name]) ? [] : made));

if (missing().length > 0) installPackages(...missing());
for (const name of missing()) console.log(`${name} is not installed: the tests that need it are skipped.`);
