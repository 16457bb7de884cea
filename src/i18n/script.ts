/**
 * The letters of a script.
 * @param script ISO 15924 code
 * @returns a pattern for one of them; for a code that Unicode has no name for, such as Hans, one for any letter
 */
export function lettersOf(script: string): RegExp {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u');
  } catch {
    return /\p{L}/u;
  }
}
