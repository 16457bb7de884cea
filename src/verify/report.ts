import type { Finding } from './compare.ts';
import { t } from './messages.ts';
import { printable, printableName } from './printable.ts';

/** In the order in which they are counted. */
const allKinds: readonly Finding['kind'][] = ['differs', 'missing', 'extra', 'renamed', 'unreadable', 'headers'];

/** The kinds that count as files that differ; the rest are remarks on them. */
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
  const counts = allKinds.flatMap((kind) => (count(kind) ? t(`count.${kind}`, { number: count(kind) }) : []));
  const left = findings.length - shown.size;
  const last = counts.length ? t('notSame', { counts: counts.join(', '), same, all }) : t('allSame', { all });
  return [...lines, ...(left > 0 ? [`  ${t('more', { number: left })}`] : []), last].join('\n');
}

function lineOf(finding: Finding): string {
  const file = printableName(finding.file);
  if (finding.kind === 'renamed') return t('renamed', { file, to: printableName(finding.to) });
  if (finding.kind === 'unreadable') return t('unreadable', { file, why: printable(finding.why) });
  if (finding.kind !== 'headers') return t(finding.kind, { file });
  const { others } = finding;
  const why = printable(finding.why);
  return others > 0 ? t('headersOfOthers', { file, why, others }) : t('headers', { file, why });
}
