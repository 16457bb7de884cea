import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { temporaryFolder } from './copy.ts';
import { root } from './project.ts';

/** Packages that carry a Chromium for Linux on x64, by its major version; each is fetched by its checksum in `npm`’s registry. */
const packages = {
  80: { name: 'chrome-aws-lambda', version: '2.1.1' },
  92: { name: 'chrome-aws-lambda', version: '10.1.0' },
  109: { name: '@sparticuz/chromium', version: '109.0.6' },
} as const;

export type Version = keyof typeof packages;

export const versions = Object.keys(packages).map(Number) as Version[];

/** Kept from one run to the next, as packages that are installed are. */
const folder = join(root, 'node_modules/.cache/old-chromium');

const programOf = (version: Version) => join(folder, String(version), 'chromium');

export const isInstalled = (version: Version) => existsSync(programOf(version));

/** Fetches a package and unpacks the browser and the libraries in it. */
function install(version: Version): void {
  const { name, version: exact } = packages[version];
  console.log(`Downloading Chromium ${version} in the npm package ${name}@${exact} …`);
  const from = temporaryFolder();
  writeFileSync(join(from, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `${name}@${exact}`], {
    cwd: from,
    stdio: 'ignore',
  });
  const packed = (file: string) => brotliDecompressSync(readFileSync(join(from, 'node_modules', name, 'bin', file)));
  const to = join(folder, String(version));
  mkdirSync(to, { recursive: true });
  // Version 92 looks for its graphics libraries in a separate folder.
  for (const [archive, below] of [
    ['aws.tar', '.'],
    ['swiftshader.tar', '.'],
    ['swiftshader.tar', 'swiftshader'],
  ] as const) {
    mkdirSync(join(to, below), { recursive: true });
    writeFileSync(join(to, archive), packed(`${archive}.br`));
    execFileSync('tar', ['xf', archive, '-C', below], { cwd: to });
  }
  writeFileSync(programOf(version), packed('chromium.br'), { mode: 0o755 });
}

/** A page in an old Chromium. */
export interface OldPage {
  /** Opens an address in a window of a width in pixels and waits until it has loaded. */
  open(address: string, width: number): Promise<void>;
  /** Runs the body of a function in the page: `return document.title`. */
  evaluate<Result>(script: string): Promise<Result>;
  /** Runs the body of a function before the scripts of each page that is opened from now on. */
  beforeScripts(script: string): Promise<void>;
  /** The visible part of the page as a PNG. */
  screenshot(): Promise<Buffer>;
  /** What scripts threw. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Starts an old Chromium and speaks its DevTools protocol, of which today’s Playwright needs newer parts than it has. */
export async function startOldChromium(version: Version): Promise<OldPage> {
  const browser = spawn(
    programOf(version),
    ['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote', '--hide-scrollbars'].concat(
      '--remote-debugging-port=0',
      `--user-data-dir=${temporaryFolder()}`,
      'about:blank',
    ),
    { env: { ...process.env, LD_LIBRARY_PATH: join(folder, String(version), 'lib') } },
  );
  const endpoint = await new Promise<string>((resolve, reject) => {
    let errors = '';
    browser.stderr.on('data', (data) => {
      errors += data;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(errors) ?? [];
      if (address) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Chromium ${version} ended: ${errors}`)));
  });
  const socket = new WebSocket(endpoint);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let last = 0;
  let session: string | undefined;
  const waiting = new Map<number, (answer: { result?: object; error?: { message: string } }) => void>();
  const listeners = new Map<string, () => void>();
  const errors: string[] = [];
  socket.onmessage = ({ data }) => {
    const { id, method, params, ...answer } = JSON.parse(String(data));
    if (id) waiting.get(id)?.(answer);
    else if (method === 'Runtime.exceptionThrown')
      errors.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    else listeners.get(method)?.();
  };
  const send = async <Result>(method: string, params: object = {}): Promise<Result> => {
    last += 1;
    const id = last;
    const answer = new Promise<{ result?: object; error?: { message: string } }>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, ...(session && { sessionId: session }) }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  };
  const { targetInfos } = await send<{ targetInfos: { type: string; targetId: string }[] }>('Target.getTargets');
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  session = sessionId;
  await send('Page.enable');
  await send('Runtime.enable');
  return {
    errors,
    async open(address, width) {
      await send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
      const loaded = new Promise<void>((resolve) => listeners.set('Page.loadEventFired', resolve));
      await send('Page.navigate', { url: address });
      await loaded;
    },
    async evaluate<Result>(script: string) {
      const { result, exceptionDetails } = await send<{
        result: { value: Result };
        exceptionDetails?: { text: string; exception?: { description: string } };
      }>('Runtime.evaluate', { expression: `(async () => { ${script} })()`, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async beforeScripts(script) {
      await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async close() {
      socket.close();
      browser.kill('SIGKILL');
    },
  };
}

if (process.argv[1] === import.meta.filename) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('The old Chromiums are for Linux on x64: the tests that need them are skipped.');
  } else {
    for (const version of versions) {
      try {
        if (!isInstalled(version)) install(version);
      } catch (error) {
        console.log(`Chromium ${version} could not be installed, and the tests that need it are skipped: ${error}`);
      }
    }
  }
}
