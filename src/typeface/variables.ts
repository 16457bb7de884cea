/** The scripts for which the reading face is cut: ISO 15924 codes. */
export const scriptsWithFace = ['Latn', 'Cyrl'] as const;

export type ScriptWithFace = (typeof scriptsWithFace)[number];

/** Whether the reading face has the letters of a script. */
export const hasFace = (script: string): script is ScriptWithFace =>
  (scriptsWithFace as readonly string[]).includes(script);

/** Name of the CSS variable that holds the reading face for a script, with its fallbacks. */
export const faceVariable = (script: ScriptWithFace) => `--face-${script}` as const;

/** The reading face for a script, as CSS; where there is none, the serif that the reader's system has for it. */
export const serifOf = (script: string) => (hasFace(script) ? `var(${faceVariable(script)})` : 'serif');
