/* Words that are not in a file yet, kept in the browser. */

/** Words that were typed, and the fingerprint of those which the file had then. */
export interface Draft {
  readonly text: string;
  readonly seen: string;
}

export function keepDraft(name: string, draft: Draft): void {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // There is no room, or the browser keeps nothing: the words are in the field.
  }
}

export function draftOf(name: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(name) ?? 'null');
    return typeof draft?.text === 'string' ? draft : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
