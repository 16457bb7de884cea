import { checkLetters } from './letters.ts';
import { checkScripts } from './mixed-scripts.ts';
import type { Problem } from './problem.ts';
import { checkSpacing } from './spacing.ts';
import type { TextFile } from './text-file.ts';

/** Finds what is wrong with single characters of a file: letters that are not what they seem, and wrong spaces. */
export function checkCharacters(source: TextFile): Problem[] {
  return [...checkScripts(source), ...checkLetters(source), ...checkSpacing(source)];
}
