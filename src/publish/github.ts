import type { Problem } from '../model/problems/problem.ts';

/**
 * A problem as a command that GitHub Actions shows next to the line of the change.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function annotationOf({ file, line, wrong, fix, code }: Problem): string {
  const properties = { file, line: String(line), ...(code ? { title: code } : {}) };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::error ${written.join(',')}::${escapeData(`${wrong}\n→ ${fix}`)}`;
}

/** As `escapeData` and `escapeProperty` of GitHub’s own toolkit have it, so that no text begins another command. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
