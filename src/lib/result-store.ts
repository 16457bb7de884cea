import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './files.ts';

/*
 * Results of work on disk, from one build to the next: compressed files, PDFs, pictures, references, fonts. A result is
 * found under the SHA-256 of all its inputs; results of other code, packages or another Node are in another folder. The
 * store only saves time: what is unreadable, damaged or half written is made again.
 */
const cache = 'node_modules/.cache/results';

type Bytes = Uint8Array<ArrayBuffer>;
type Inputs = readonly (string | Uint8Array)[];

/** The folder of this build, for its threads too and for the modules that Vite bundles; without it nothing is kept. */
const variable = 'STATEMENT_RESULTS';

const week = 7 * 24 * 60 * 60 * 1000;

/** Length of the SHA-256 at the beginning of every stored file. */
const checksumLength = 32;

/**
 * Opens the store for the build of this process.
 * @param root folder of the project
 */
export function openResultStore(root: string): void {
  const folder = join(root, cache, programOf(root));
  try {
    mkdirSync(folder, { recursive: true });
    forgetUnused(join(root, cache));
    forgetUnused(folder);
    process.env[variable] = folder;
  } catch {
    // Nothing can be written into the folder: everything is made.
    closeResultStore();
  }
}

/** From now on everything is made, as in a first build. */
export function closeResultStore(): void {
  delete process.env[variable];
}

/**
 * @param work name of the work
 * @param inputs everything the result depends on except the code and the packages
 * @param make the work; done when there is no result of it
 */
export async function stored(work: string, inputs: Inputs, make: () => Bytes | Promise<Bytes>): Promise<Bytes> {
  const path = pathOf(work, inputs);
  return read(path) ?? write(path, await make());
}

function pathOf(work: string, inputs: Inputs): string | undefined {
  const folder = process.env[variable];
  return folder === undefined ? undefined : join(folder, checksumOf([work, ...inputs]).toString('hex'));
}

/** Each part is preceded by its length: the end of one can't be taken for the beginning of the next. */
function checksumOf(parts: Inputs): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest();
}

function read(path: string | undefined): Bytes | undefined {
  if (path === undefined) return undefined;
  try {
    const file = readFileSync(path);
    const result = new Uint8Array(file.subarray(checksumLength));
    if (!checksumOf([result]).equals(file.subarray(0, checksumLength))) return undefined;
    const now = new Date();
    utimesSync(path, now, now);
    return result;
  } catch {
    return undefined;
  }
}

function write(path: string | undefined, result: Bytes): Bytes {
  if (path === undefined) return result;
  try {
    const temporary = `${path}.${randomUUID()}`;
    writeFileSync(temporary, Buffer.concat([checksumOf([result]), result]));
    renameSync(temporary, path);
  } catch {
    // The disk is full or the folder was deleted meanwhile: the result is not kept.
  }
  return result;
}

/** What results depend on besides their inputs: the code, the packages as npm installed them, and Node. */
function programOf(root: string): string {
  const code = filesUnder(join(root, 'src')).flatMap((file) => [file, readFileSync(join(root, 'src', file))]);
  const packages = join(root, 'node_modules/.package-lock.json');
  const installed = existsSync(packages) ? readFileSync(packages) : randomUUID();
  const { version, platform, arch } = process;
  return checksumOf([version, platform, arch, installed, ...code])
    .toString('hex')
    .slice(0, 16);
}

/** Deletes what no build has used for a week. */
function forgetUnused(folder: string): void {
  const now = Date.now();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > week) rmSync(path, { recursive: true, force: true });
  }
}
