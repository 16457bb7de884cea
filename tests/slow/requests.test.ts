import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { copyToBuild, temporaryFolder } from '../setup/copy.ts';
import { keepLanguages } from '../setup/fewer-languages.ts';
import { findProgram } from '../setup/programs.ts';
import { root, site } from '../setup/project.ts';

/*
 * Whom the commands ask, seen from below: in a network namespace that has only loopback, the system's calls of each
 * process, whatever it is written in, are traced.
 */

/** Why this cannot be counted here; undefined when it can. */
function obstacle(): string | undefined {
  const missing = ['unshare', 'nsenter', 'ip', 'strace'].filter((name) => !findProgram([name]));
  if (missing.length) return `Counting needs ${missing.join(', ')}: install util-linux, iproute2 and strace.`;
  try {
    execFileSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' });
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'Counting needs a network namespace and the tracing of processes, which are not permitted here: run it as root.';
  }
}

/**
 * To see whether there is a way to IPv6, Chromium opens a UDP socket towards this address; no datagram is sent, and no switch
 * keeps it from doing so.
 */
const probe = '2001:4860:4860::8888';

interface Counted {
  /** Addresses that are not this machine's. */
  readonly asked: readonly string[];
  readonly status: number | null;
  readonly output: string;
  /** What was written into the home folder. */
  readonly home: readonly string[];
}

/**
 * Runs a command with an empty home folder and counts whom it and its children ask.
 * @param serves whether it goes on until it is ended: then the page at the address that it prints is opened first
 */
async function count(folder: string, command: string, serves = false): Promise<Counted> {
  const home = temporaryFolder();
  const log = join(temporaryFolder(), 'trace');
  const trace = `ip link set lo up && exec strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -o ${log} ${command}`;
  const { CI, ASTRO_TELEMETRY_DISABLED, TELEMETRY_DISABLED, ASTRO_DISABLE_UPDATE_CHECK, ...others } = process.env;
  const child = spawn('unshare', ['-n', 'sh', '-c', trace], {
    cwd: folder,
    detached: true,
    env: { ...others, HOME: home, XDG_CONFIG_HOME: '', ASTRO_PREVIEW_BACKGROUND: '0' },
  });
  let output = '';
  let opened: Promise<void> | undefined;
  const group = -(child.pid ?? 0);
  const open = async (address: string) => {
    const read = `const answer = await fetch('${address}'); await answer.text(); process.exit(answer.ok ? 0 : 1)`;
    const given = ['-t', String(child.pid), '-n', process.execPath, '--input-type=module', '-e', read];
    // The site takes the port over from the server that shows what has to be put right first.
    for (let times = 0; times < 60; times += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      try {
        execFileSync('nsenter', given, { stdio: 'ignore' });
        break;
      } catch {}
    }
    // What is asked for beside the pages needs a moment, too.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    process.kill(group, 'SIGTERM');
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (serves && address) opened ??= open(`${address}${site.original}/`);
    });
  }
  const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  await opened;
  const calls = readFileSync(log, 'utf8').matchAll(/(?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]+)"/g);
  const asked = [...calls].flatMap(([, address = '']) =>
    /^(?:127\.|0\.0\.0\.0$|::1?$|::ffff:127\.)/.test(address) || address === probe ? [] : [address],
  );
  const written = readdirSync(home, { recursive: true, encoding: 'utf8' });
  return { asked: [...new Set(asked)], status, output, home: written };
}

let folder: string;
test.beforeAll(() => {
  folder = copyToBuild();
  cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  keepLanguages(folder, [site.original]);
});
test.beforeEach(() => {
  test.setTimeout(600_000);
  const reason = obstacle();
  test.skip(reason !== undefined, reason);
});

test('Requests to other machines are counted', async () => {
  const counted = await count(folder, `sh -c "node -e \\"require('dns').resolve('a.example', () => {})\\""`);
  expect(counted.asked.length, 'the name server').toBeGreaterThan(0);
});

for (const command of ['npm run build', 'npx astro build']) {
  test(`${command} contacts no other machine`, async () => {
    const { asked, status, output, home } = await count(folder, command);
    expect(status, output).toBe(0);
    expect(asked).toEqual([]);
    expect(home.filter((file) => /astro/.test(file))).toEqual([]);
  });
}

for (const command of ['npm start', 'npm run preview', 'npm run dev', 'npx astro preview', 'npx astro dev']) {
  test(`${command} contacts no other machine`, async () => {
    if (/preview/.test(command) && !existsSync(join(folder, 'dist'))) {
      execFileSync(process.execPath, ['src/publish/build.ts'], { cwd: folder, stdio: 'ignore' });
    }
    const { asked, output, home } = await count(folder, command, true);
    expect(output).toMatch(/http:\/\/localhost:\d+/);
    expect(asked).toEqual([]);
    expect(home.filter((file) => /astro/.test(file))).toEqual([]);
  });
}

test('The tests contact no other machine when their browser is there', async () => {
  test.setTimeout(1_200_000);
  test.skip(!existsSync(join(root, 'dist')), 'Run npm run build first.');
  // One of those that open pages, answer for the network and fetch by themselves; all of them take a quarter of an hour.
  const tests = 'e2e/contacts unit/contacts content/citations';
  const { asked, status, output } = await count(
    root,
    `npx playwright test --config tests/playwright.config.ts ${tests} --workers=2`,
  );
  expect(status, output).toBe(0);
  expect(asked).toEqual([]);
});
