import { createHash } from 'node:crypto';
import { escapeText } from '../../lib/html.ts';
import { readerLanguage } from '../../lib/reader-language.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';

/** Address at which a page asks whether something has changed. */
export const stateAddress = '/_content-state';

/** What has to be fixed, as a short fingerprint that changes with it. */
export function markOf(problems: readonly Problem[]): string {
  return createHash('sha256').update(JSON.stringify(problems)).digest('hex');
}

/**
 * The page that replaces every page while something has to be fixed. It reloads itself when something was fixed.
 */
export function problemPage(problems: readonly Problem[]): string {
  const many = t('count', { count: problems.length });
  return `<!doctype html>
<html lang="${readerLanguage}" data-content-problems>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${many}</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
  section { margin-block: 1.5rem; padding-inline-start: 1rem; border-inline-start: .25rem solid #b3261e; }
  h2 { font: 600 1rem/1.5 ui-monospace, monospace; margin: 0; overflow-wrap: anywhere; }
  p { margin: .25rem 0; overflow-wrap: anywhere; }
  pre { margin: .5rem 0; padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; background: #8882; }
  mark { background: #f9a8a0; color: #000; }
</style>
<h1>${many}</h1>
<p>${t('saveIt')}</p>
${problems.map(section).join('\n')}
<script>
  setInterval(async () => {
    try {
      const response = await fetch('${stateAddress}');
      if (response.ok && await response.text() !== '${markOf(problems)}') location.reload();
    } catch {}
  }, 500);
</script>
</html>
`;
}

function section({ file, line, wrong, fix, code, excerpt }: Problem): string {
  const quoted = excerpt ? `\n  <pre dir="auto">${withMark(excerpt)}</pre>` : '';
  return `<section>
  <h2>${escapeText(`${file}:${line}${code ? `  [${code}]` : ''}`)}</h2>
  <p dir="auto">${escapeText(wrong)}</p>${quoted}
  <p dir="auto">→ ${escapeText(fix)}</p>
</section>`;
}

function withMark({ text, mark }: NonNullable<Problem['excerpt']>): string {
  if (!mark) return escapeText(text);
  const end = mark.start + mark.length;
  return `${escapeText(text.slice(0, mark.start))}<mark>${escapeText(text.slice(mark.start, end))}</mark>${escapeText(text.slice(end))}`;
}
