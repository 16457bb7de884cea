import { installPackages } from './debian.ts';
import { findProgram } from './programs.ts';

/** Programs of Poppler, with which most systems without a browser read PDF files. */
export const pdfInfo = () => findProgram(['pdfinfo']);
export const pdfToText = () => findProgram(['pdftotext']);

if (process.argv[1] === import.meta.filename) {
  if (!pdfInfo()) installPackages('poppler-utils');
  if (!pdfInfo()) console.log('Poppler is not installed: the tests that need it are skipped.');
}
