/* Words that are not in a file yet, kept in the browser. */

/** Words that were typed, and the fingerprint of those which the file had then. */
export interface Draft {
  readonly text: string;
  readonly seen: string;
}

/** Drafts that are in their fields alone: there was no room, or the browser keeps nothing. */
const unkept = new Set<string>();
addEventListener('beforeunload', (event) => {
  if (unkept.size > 0) event.preventDefault();
});

/** @returns whether the browser keeps it */
export function keepDraft(name: string, draft: Draft): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(draft));
    unkept.delete(name);
  } catch {
    unkept.add(name);
  }
  return !unkept.has(name);
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
  unkept.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
