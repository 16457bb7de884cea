import type { Locale } from '../i18n/locales.ts';

/** Name of the CSS variable that holds the reading face for a script, with its fallbacks. */
export const faceVariable = (script: Locale['script']) => `--face-${script}` as const;
