import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { recordSchema } from '../model/editions/schema.ts';
import { Refused } from './failure.ts';
import { t } from './messages.ts';

const sum = z.string().regex(/^[0-9a-f]{64}$/);

/** What this machine stores about a site: the newest edition that was seen, so that no older one passes for it. */
const memorySchema = z.strictObject({
  edition: z.int().min(1),
  day: z.iso.date(),
  /** SHA-256 of its record and of its `SHA256SUMS`. */
  record: sum,
  sums: sum,
  /** The publisher's keys that its record announces. */
  keys: recordSchema.shape.keys,
});

export type Memory = z.output<typeof memorySchema>;

/**
 * The file with what is stored about a site, in the folder that the system has for such data.
 * https://specifications.freedesktop.org/basedir-spec/latest/
 * @param host of the site
 */
function fileFor(host: string): string {
  const { XDG_STATE_HOME: state, LOCALAPPDATA: local } = process.env;
  return join(
    state || local || join(homedir(), '.local', 'state'),
    'statement',
    `${host.replace(/[^\w.-]/g, '_')}.json`,
  );
}

/**
 * @returns what is stored about a site; undefined when it was not seen before
 * @throws Refused with a sentence when the file cannot be read
 */
export function remembered(host: string): Memory | undefined {
  let text: string;
  try {
    text = readFileSync(fileFor(host), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Without a home folder nothing can have been stored.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_SYSTEM_ERROR') return undefined;
    throw new Refused(t('memoryUnreadable', { file: fileFor(host), code }));
  }
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    throw new Refused(t('memoryDamaged', { file: fileFor(host) }));
  }
}

/**
 * Stores an edition, unless a newer one is stored.
 * @returns a sentence when that is not possible on this machine
 */
export function remember(host: string, memory: Memory): string | undefined {
  try {
    if ((remembered(host)?.edition ?? 0) > memory.edition) return undefined;
    mkdirSync(dirname(fileFor(host)), { recursive: true });
    writeFileSync(fileFor(host), `${JSON.stringify(memory)}\n`);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return t('notRemembered', { code: (error as NodeJS.ErrnoException).code });
  }
}
