import { installPackages } from './debian.ts';
import { findProgram } from './programs.ts';

// The shell is the same Chromium without a window: its pages open in a third of the time.
const shell = 'chromium-headless-shell';
const commands = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns path of a Chromium or Chrome that is installed, found by the names under which systems install it */
export const findChromium = (): string | undefined => findProgram(commands, elsewhere);

if (process.argv[1] === import.meta.filename) {
  for (const name of [shell, 'chromium']) if (!findChromium()) installPackages(name);
  if (!findChromium()) {
    console.error('The tests need a browser: install Chromium or Google Chrome, then run npm test again.');
    process.exit(1);
  }
}
