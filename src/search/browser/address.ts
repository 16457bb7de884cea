/** How long the address waits for the next letter, in milliseconds. */
const pause = 500;

/**
 * The part of an address that asks a question.
 * @param exactly whether only the words as they were typed are looked for
 */
export function queryString(query: string, exactly = false): string {
  return query ? `?${new URLSearchParams({ q: query, ...(exactly && { exactly: '' }) })}` : '';
}

/** Keeps the question in the address of the page, so that it can be passed on and gone back to. */
export class AddressOfQuery {
  #waiting: number | undefined;
  #query = '';

  /** Enters a question into the address once nobody types any more: Safari refuses more than 100 changes in 10 seconds. */
  later(query: string): void {
    this.forget();
    this.#query = query;
    this.#waiting = window.setTimeout(() => this.#enter('replaceState'), pause);
  }

  /** Enters a question into the address, as a new entry of the history unless the address asks it already. */
  now(query: string): void {
    this.forget();
    this.#query = query;
    this.#enter(new URLSearchParams(location.search).get('q') === query ? 'replaceState' : 'pushState');
  }

  /** Enters what is waiting: before the page is left. */
  settle(): void {
    if (this.#waiting !== undefined) this.#enter('replaceState');
  }

  /** What is waiting is not entered. */
  forget(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #enter(how: 'pushState' | 'replaceState'): void {
    this.forget();
    try {
      history[how](null, '', location.pathname + queryString(this.#query));
    } catch {
      // The address is a convenience: without it the answer is the same.
    }
  }
}
