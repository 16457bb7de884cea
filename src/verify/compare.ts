import { type Sums, signatureFile, sumsFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { compressedProblem } from './compressed.ts';
import { type Copy, Unreadable } from './mirror-source.ts';

/** A difference between a copy and the site. */
export type Finding =
  | { readonly kind: 'differs' | 'missing' | 'extra'; readonly file: string }
  | { readonly kind: 'renamed'; readonly file: string; readonly to: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string }
  /** Something that a server does besides sending files, with these files. */
  | { readonly kind: 'headers'; readonly file: string; readonly others: number; readonly why: string };

/** Longer than any page of a site; what is longer is not searched for links. */
const largestPage = 1_000_000;

/** As many files that do not belong to the site as are looked at: one is enough to know. */
const mostOthers = 1000;

/** Files that only a server reads, and need not show. */
const forServers = /^(_headers|_redirects|\.(?!well-known\/).*)$/;

/**
 * Compares a copy with the checksums of the site.
 * @param unlisted other files without a checksum, such as signatures
 * @param progress receives how many of how many files have been compared
 * @returns what is not the same, in the order of the files
 * @throws Unreadable when the copy cannot be read at all
 */
export async function compare(
  copy: Copy,
  sums: Sums,
  unlisted: readonly string[] = [signatureFile],
  progress: (done: number, all: number) => void = () => undefined,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const changed = new Map<string, Uint8Array>();
  const missing = new Map<string, string>();
  let done = 0;
  await atOnce(copy.atOnce, [...sums], async ([file, sum]) => {
    await telling(file, findings, async () => {
      const bytes = await copy.read(file);
      if (!bytes) {
        if (!(copy.served && forServers.test(file))) missing.set(file, sum);
      } else if (sha256(bytes) !== sum) {
        // Only what can name other files is kept.
        if (file === sumsFile || (/\.(?:html|xml)$/.test(file) && bytes.length <= largestPage))
          changed.set(file, bytes);
        findings.push({ kind: 'differs', file });
      }
    });
    done += 1;
    progress(done, sums.size);
  });
  await compareOthers(copy, sums, unlisted, changed, missing, findings);
  for (const file of missing.keys()) findings.push({ kind: 'missing', file });
  for (const [why, files] of copy.headerProblems ?? []) {
    const [file = '', ...others] = new Set(files);
    findings.push({ kind: 'headers', file, others: others.length, why });
  }
  return findings.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Looks at the files without a checksum: renamed, compressed for servers, or added. */
async function compareOthers(
  copy: Copy,
  sums: Sums,
  unlisted: readonly string[],
  changed: ReadonlyMap<string, Uint8Array>,
  missing: Map<string, string>,
  findings: Finding[],
): Promise<void> {
  const others = (await copy.files(changed)).filter((file) => !sums.has(file) && !unlisted.includes(file));
  for (const file of others.slice(mostOthers)) findings.push({ kind: 'extra', file });
  await atOnce(copy.atOnce, others.slice(0, mostOthers), async (file) => {
    await telling(file, findings, async () => {
      const bytes = await copy.read(file);
      if (!bytes) {
        // An empty folder; a mirror may name files that it does not have.
        if (!copy.served) findings.push({ kind: 'extra', file });
        return;
      }
      const sum = sha256(bytes);
      const [from] = [...missing].find(([, wanted]) => wanted === sum) ?? [];
      if (from !== undefined) {
        missing.delete(from);
        findings.push({ kind: 'renamed', file: from, to: file });
        return;
      }
      const problem = await compressedProblem(copy, sums, file, bytes);
      if (problem) findings.push({ kind: problem, file });
    });
  });
}

/** A file that cannot be read is a finding; a copy that cannot be read ends the comparison. */
async function telling(file: string, findings: Finding[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Unreadable) || error.entirely) throw error;
    findings.push({ kind: 'unreadable', file, why: error.message });
  }
}

async function atOnce<Item>(limit: number, items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
