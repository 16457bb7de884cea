import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The resources of a command, including its descendants. */
export interface Needed {
  /** From start to end by the clock; longer on a machine with other work. */
  readonly seconds: number;
  /** Time on all processors together; only known on Linux. */
  readonly processorSeconds: number;
  /** The most memory that it held at a time; only known on Linux. */
  readonly megabytes: number;
}

/**
 * Runs a command and measures it.
 * @throws Error with what it printed when it fails
 */
export async function watch(folder: string, command: string, ...words: string[]): Promise<Needed> {
  const started = performance.now();
  const child = spawn(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const endedBefore = secondsOfEnded();
  let megabytes = 0;
  const timer = setInterval(() => {
    const held = familyOf(child.pid ?? 0).reduce((total, one) => total + one.megabytes, 0);
    megabytes = Math.max(megabytes, held);
  }, 100);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(errors);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processorSeconds: secondsOfEnded() - endedBefore, megabytes };
}

/** Processor time of the ended processes that this one started, including all descendants. */
const secondsOfEnded = () => readProcess(process.pid)[0]?.secondsOfEnded ?? 0;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Processor time, including that of ended children. */
  readonly seconds: number;
  /** Of its ended children, including theirs. */
  readonly secondsOfEnded: number;
  readonly megabytes: number;
}

/** Linux counts time in hundredths of a second and memory in pages of 4 kB: see proc_pid_stat(5). */
function readProcess(id: number): Process[] {
  try {
    // The name of a program, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [parent = 0, pages = 0] = [fields[1], fields[21]];
    const secondsFrom = (field: number) => fields.slice(field, 15).reduce((sum, ticks) => sum + ticks, 0) / 100;
    return [
      {
        id,
        parent,
        seconds: secondsFrom(11),
        secondsOfEnded: secondsFrom(13),
        megabytes: (pages * 4096) / 1e6,
      },
    ];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** A process and its descendants; only known on Linux. */
export function familyOf(id: number): Process[] {
  if (!existsSync('/proc/self/stat')) return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const family = new Set([id]);
  // A child may come before its parent in the list.
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.id);
  }
  return all.filter((one) => family.has(one.id));
}
