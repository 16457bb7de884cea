import { execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statfsSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sumsFile } from '../../src/lib/checksums.ts';
import { putBack } from '../../src/publish/publication.ts';
import { compare } from '../../src/verify/compare.ts';
import { folderCopy } from '../../src/verify/folder.ts';
import { readSums } from '../../src/verify/reference-checksums.ts';
import { build, programs } from '../setup/build.ts';
import { again, smallSite } from '../setup/copies.ts';
import { copyToBuild, edit, temporaryFolder } from '../setup/copy.ts';
import { keepLanguages } from '../setup/fewer-languages.ts';
import { site } from '../setup/project.ts';

/** A real site in one language, which is built sooner than all. */
function shortCopy(): string {
  const folder = copyToBuild();
  keepLanguages(folder, [site.original]);
  return folder;
}

/** Compares a site with its own sums, file by file. */
const damage = (published: string) => compare(folderCopy(published), readSums(readFileSync(join(published, sumsFile))));

/** The same numbers between 0 and 1 at each run. */
function* seeded(seed: number) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * Starts a build and kills it and all it has started.
 * @param when after how many milliseconds; undefined: as soon as it exchanges the sites
 * @returns whether it was killed, not finished before
 */
function buildAndKill(folder: string, when: number | undefined, program = programs.build): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, { cwd: folder, stdio: 'ignore', detached: true });
    const kill = () => {
      try {
        // The group of processes that it leads.
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const timer = when === undefined ? undefined : setTimeout(kill, when);
    const watcher = watch(folder, (_, name) => {
      if (when === undefined && (name === 'dist' || name === 'dist.old')) kill();
    });
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      watcher.close();
      resolve(signal === 'SIGKILL');
    });
  });
}

test('A build that is killed at twenty different moments leaves a complete site, and the next build succeeds', async () => {
  test.setTimeout(1_800_000);
  const folder = shortCopy();
  const published = join(folder, 'dist');
  const start = performance.now();
  const first = build(folder);
  expect(first.status, first.output).toBe(0);
  const length = performance.now() - start;
  const before = readFileSync(join(published, sumsFile), 'utf8');
  // What is built from now on is another site.
  edit(folder, 'content/site.yaml', (text) => text.replace(/^(address: https:\/\/)/m, '$1another.'));

  const random = seeded(20);
  const moments = Array.from({ length: 20 }, (_, part) => ((part + Number(random.next().value)) / 20) * length);
  for (const [index, moment] of moments.entries()) {
    const program = index % 2 ? programs.build : programs.astro;
    // A build that was done before the moment came is followed by one that is not.
    for (let when = moment; !(await buildAndKill(folder, when, program)); when *= 0.8);
    putBack(published);
    expect(await damage(published), `killed after ${moment} ms`).toEqual([]);
  }
  for (let times = 0; times < 3; times += 1) {
    await buildAndKill(folder, undefined);
    putBack(published);
    expect(await damage(published), 'killed when the exchange began').toEqual([]);
  }
  const last = build(folder);
  expect(last.status, last.output).toBe(0);
  expect(await damage(published)).toEqual([]);
  expect(readFileSync(join(published, sumsFile), 'utf8')).not.toBe(before);
});

/** A disk of its own in memory, for whoever may mount one. */
function smallDisk(megabytes: number): { disk: string; unmount: () => void } | undefined {
  const disk = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return { disk, unmount: () => execFileSync('umount', ['--lazy', disk]) };
}

test('A disk that becomes full while the site is built is reported in a sentence, and the last site stays complete', async () => {
  test.setTimeout(900_000);
  const mounted = smallDisk(64);
  test.skip(!mounted, 'A small disk can only be mounted by root on Linux.');
  if (!mounted) return;
  try {
    const folder = join(mounted.disk, 'project');
    cpSync(shortCopy(), folder, { recursive: true, verbatimSymlinks: true });
    const published = join(folder, 'dist');
    cpSync(again(smallSite()), published, { recursive: true });
    const filler = join(mounted.disk, 'filler');
    // The first stops what is cached on the way, the second the pages.
    for (const left of [100_000, 1_000_000]) {
      const { bavail, bsize } = statfsSync(mounted.disk);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - left));
      const { status, output } = build(folder);
      expect(status).toBe(1);
      expect(output).toMatch(/^The disk is full: make room, then build again\.$/m);
      expect(output).toMatch(/^dist\/ is as it was\.$/m);
      expect(output).not.toMatch(/\n\s+at /);
      expect(await damage(published)).toEqual([]);
      rmSync(filler);
    }
  } finally {
    mounted.unmount();
  }
});
