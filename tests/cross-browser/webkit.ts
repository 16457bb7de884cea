import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Engine, until } from './engine.ts';

/**
 * Starts WebKitGTK's MiniBrowser on a virtual screen, and speaks WebDriver to it: https://www.w3.org/TR/webdriver2/
 * @param browser path of MiniBrowser; its window cannot be narrower than about 450 px
 */
export async function startWebKit(browser: string): Promise<Engine> {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 1600x1200x24'];
  const driver = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], { detached: true });
  const call = async <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value> => {
    const options = body ? { method, body: JSON.stringify(body) } : { method };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, options);
    const { value } = (await response.json()) as { value: Value & { message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  await until('for WebKitWebDriver', () => call('GET', '/status'));
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } },
  });
  const session = `/session/${sessionId}`;
  const evaluate = <Result>(script: string) => call<Result>('POST', `${session}/execute/sync`, { script, args: [] });

  return {
    name: 'WebKit',
    resize: async (width, height) => {
      await call('POST', `${session}/window/rect`, { width, height });
    },
    open: async (url) => {
      await call('POST', `${session}/url`, { url });
    },
    evaluate,
    perform: (type, actions) => call('POST', `${session}/actions`, { actions: [{ type, id: type, actions }] }),
    screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      // The screen and the driver are one group.
      if (driver.pid) process.kill(-driver.pid);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
