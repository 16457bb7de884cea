import type { Finding } from './compare.ts';
import { printable, printableName } from './printable.ts';

const words: Record<Finding['kind'], string> = {
  differs: 'has other content',
  missing: 'is missing',
  extra: 'does not belong to the site',
  renamed: 'is there under another name:',
  unreadable: '',
  headers: 'comes with',
};

/** What counts files that are not the same; the rest says something about them. */
const notTheSame: readonly Finding['kind'][] = ['differs', 'missing', 'renamed', 'unreadable'];

/** As many lines of each kind as are printed. */
const most = 300;

/**
 * @param findings what was found
 * @param all how many files were compared
 * @returns a line for each file that is not the same, and a last one that counts
 */
export function reportOf(findings: readonly Finding[], all: number): string {
  const kinds = Map.groupBy(findings, ({ kind }) => kind);
  const shown = new Set([...kinds.values()].flatMap((list) => list.slice(0, most)));
  const lines = findings.filter((finding) => shown.has(finding)).map((finding) => `  ${lineOf(finding)}`);
  const count = (kind: Finding['kind']) => kinds.get(kind)?.length ?? 0;
  const same = all - notTheSame.reduce((sum, kind) => sum + count(kind), 0);
  const counts = (Object.keys(words) as Finding['kind'][]).flatMap((kind) =>
    count(kind) ? `${count(kind)} ${kind}` : [],
  );
  const left = findings.length - shown.size;
  const last = counts.length
    ? `NOT the same: ${counts.join(', ')}; ${same} of ${all} files are the same.`
    : `All ${all} files are the same.`;
  return [...lines, ...(left > 0 ? [`  and ${left} more.`] : []), last].join('\n');
}

function lineOf(finding: Finding): string {
  const name = printableName(finding.file);
  const said = words[finding.kind];
  if (finding.kind === 'renamed') return `${name} ${said} ${printableName(finding.to)}`;
  if (finding.kind === 'unreadable') return `${name} ${printable(finding.why)}`;
  if (finding.kind !== 'headers') return `${name} ${said}`;
  const others = finding.others > 0 ? ` (and so do ${finding.others} others)` : '';
  return `${name} ${said} ${printable(finding.why)}${others}`;
}
