import { spawnSync } from 'node:child_process';

/** The number of `renameat2` on the processors on which sites are built (https://man7.org/linux/man-pages/man2/rename.2.html). */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/** Relative to the current folder; both exist, and change places. */
const script = 'exit(syscall(0 + shift, -100, shift, -100, shift, 2) == 0 ? 0 : 1)';

/**
 * Exchanges two folders in one step, so that both names lead to a whole folder at every moment. Node does not offer it;
 * Linux does, and Perl, which its distributions bring along, can ask for it.
 * @returns whether they were exchanged; if not, both are as they were
 */
export function exchange(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
  return call !== undefined && spawnSync('perl', ['-e', script, `${call}`, one, other]).status === 0;
}
