import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a build (`node --import`), it puts the build into another world: 400 days later, and with folders that
 * list their files in the opposite order.
 */
const later = 400 * 24 * 60 * 60 * 1000;
const Present = Date;

globalThis.Date = new Proxy(Present, {
  construct: (target, given, self) => Reflect.construct(target, given.length ? given : [target.now() + later], self),
  apply: (target) => new target(target.now() + later).toString(),
  get: (target, key, self) => (key === 'now' ? () => target.now() + later : Reflect.get(target, key, self)),
});

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
