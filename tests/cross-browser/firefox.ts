import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../setup/copy.ts';
import type { Engine } from './engine.ts';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/**
 * Starts Firefox with an empty profile and speaks WebDriver BiDi to it: https://www.w3.org/TR/webdriver-bidi/
 * @param executable path of the program
 * @param preferences settings of `about:config`
 */
export async function startFirefox(executable: string, preferences: Record<string, boolean> = {}): Promise<Engine> {
  const profile = temporaryFolder();
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(executable, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']);
  const socket = new WebSocket(`${await addressOf(browser)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });

  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
  };
  let last = 0;
  const send = async (method: string, params: object = {}) => {
    last += 1;
    const answer = new Promise<Answer>((resolve) => waiting.set(last, resolve));
    socket.send(JSON.stringify({ id: last, method, params }));
    const { result, error, message } = await answer;
    if (error) throw new Error(`${method}: ${message}`);
    return result;
  };

  await send('session.new', { capabilities: {} });
  // Pages in the initial tab get no focus events.
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  const evaluate = async <Result>(script: string): Promise<Result> => {
    // The results are written as JSON, so that the types of the protocol need not be read.
    const expression = `(async () => JSON.stringify(await (async () => { ${script} })()))()`;
    const { type, result, exceptionDetails } = (await send('script.evaluate', {
      expression,
      target: { context, sandbox: 'checks' },
      awaitPromise: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (type !== 'success') throw new Error(exceptionDetails?.text);
    return result?.value === undefined ? (undefined as Result) : JSON.parse(result.value);
  };

  return {
    name: 'Firefox',
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    open: async (address) => {
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    evaluate,
    perform: (type, actions) => send('input.performActions', { context, actions: [{ type, id: type, actions }] }),
    screenshot: async () => {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await send('browser.close').catch(() => undefined);
      socket.close();
      browser.kill();
    },
  };
}

/** Firefox writes its address among its error messages. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    browser.stderr?.on('data', (data) => {
      errors += data;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(errors) ?? [];
      if (address) resolve(address);
    });
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`Firefox ended: ${errors}`)));
  });
}
