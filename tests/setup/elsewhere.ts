import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import './clock.ts';

/*
 * Loaded before a build (`node --import`): runs the build in a different environment, with the clock of `clock.ts`,
 * with folders that list their files in the opposite order, and with new files that only their owner may read.
 */
if (isMainThread) process.umask(0o077);

const backwards = (names: unknown) => (Array.isArray(names) ? names.reverse() : names);
const { readdir, readdirSync } = fs;
const readdirPromised = fs.promises.readdir;
Object.assign(fs, {
  readdirSync: (...given: Parameters<typeof readdirSync>) => backwards(readdirSync(...given)),
  readdir: (...given: unknown[]) => {
    const done = given.pop() as (error: unknown, names: unknown) => void;
    return Reflect.apply(readdir, fs, [...given, (error: unknown, names: unknown) => done(error, backwards(names))]);
  },
});
Object.assign(fs.promises, {
  readdir: async (...given: Parameters<typeof readdirPromised>) => backwards(await readdirPromised(...given)),
});
syncBuiltinESMExports();
