import type { CssVariable } from 'astro:assets';
import { hasFont } from './families.ts';

/** Name of the CSS variable that holds the text font for a script, with its fallbacks. */
export const fontVariable = (script: string) => `--face-${script}` as CssVariable;

/** The text font for a script, as CSS; where there is none, the serif that the reader's system has for it. */
export const serifOf = (script: string) => (hasFont(script) ? `var(${fontVariable(script)})` : 'serif');
