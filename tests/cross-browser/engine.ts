/** A browser for the checks, whichever protocol it speaks. */
export interface Engine {
  readonly name: string;
  resize(width: number, height: number): Promise<void>;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page: `return document.title`. */
  evaluate<Result>(script: string): Promise<Result>;
  /** Moves and presses a pointer or keys: https://www.w3.org/TR/webdriver2/#actions */
  perform(type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown>;
  /** The visible part of the page as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Asks repeatedly until the answer is truthy, at most for half a minute. */
export async function until<Answer>(what: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Waited half a minute in vain ${what}.`);
}

/** Presses the middle of the first matching element, once it exists. */
export async function click(engine: Engine, selector: string): Promise<void> {
  const place = await until(`for ${selector}`, () =>
    engine.evaluate<{ x: number; y: number } | undefined>(`
      const element = document.querySelector(${JSON.stringify(selector)});
      if (!element) return undefined;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getClientRects()[0];
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    `),
  );
  await engine.perform('pointer', [
    { type: 'pointerMove', duration: 0, ...place },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]);
}

/** Types into the element that has the focus. */
export async function type(engine: Engine, text: string): Promise<void> {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await engine.perform('key', actions);
}

export const typeAndEnter = (engine: Engine, text: string): Promise<void> => type(engine, `${text}${keys.enter}`);

/** Keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = { backspace: '\uE003', tab: '\uE004', enter: '\uE007', control: '\uE009', home: '\uE011' };

/** Presses keys together: `[keys.control, 'z']`. */
export async function press(engine: Engine, values: readonly string[]): Promise<void> {
  const [down, up] = ['keyDown', 'keyUp'].map((kind) => values.map((value) => ({ type: kind, value })));
  await engine.perform('key', [...(down ?? []), ...(up ?? []).toReversed()]);
}
