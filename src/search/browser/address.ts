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
export interface AddressOfQuery {
  /** Enters a question into the address once nobody types any more: Safari refuses more than 100 changes in 10 seconds. */
  later(query: string): void;
  /** Enters a question into the address, as a new entry of the history unless the address asks it already. */
  now(query: string): void;
  /** Enters what is waiting: before the page is left. */
  settle(): void;
  /** What is waiting is not entered. */
  forget(): void;
}

export function addressOfQuery(): AddressOfQuery {
  let waiting: number | undefined;
  let latest = '';

  const forget = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const enter = (how: 'pushState' | 'replaceState') => {
    forget();
    try {
      history[how](null, '', location.pathname + queryString(latest));
    } catch {
      // The address is a convenience: without it the answer is the same.
    }
  };
  return {
    later(query) {
      forget();
      latest = query;
      waiting = window.setTimeout(() => enter('replaceState'), pause);
    },
    now(query) {
      latest = query;
      enter(new URLSearchParams(location.search).get('q') === query ? 'replaceState' : 'pushState');
    },
    settle() {
      if (waiting !== undefined) enter('replaceState');
    },
    forget,
  };
}
