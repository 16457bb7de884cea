import type { Finding } from './compare.ts';

const words: Record<Finding['kind'], string> = {
  differs: 'has other content',
  missing: 'is missing',
  extra: 'does not belong to the site',
  renamed: 'is there under another name:',
  unreadable: '',
};

/**
 * @param findings what was found
 * @param all how many files were compared
 * @returns a line for each file that is not the same, and a last one that counts
 */
export function reportOf(findings: readonly Finding[], all: number): string {
  const lines = findings.map((finding) => {
    const more = finding.kind === 'renamed' ? finding.to : finding.kind === 'unreadable' ? finding.why : '';
    return `  ${[finding.file, words[finding.kind], more].filter(Boolean).join(' ')}`;
  });
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  const same = all - (findings.length - count('extra'));
  const counts = (Object.keys(words) as Finding['kind'][]).flatMap((kind) =>
    count(kind) ? `${count(kind)} ${kind}` : [],
  );
  const last = counts.length
    ? `NOT the same: ${counts.join(', ')}; ${same} of ${all} files are the same.`
    : `All ${all} files are the same.`;
  return [...lines, last].join('\n');
}
