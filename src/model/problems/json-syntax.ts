import { LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** @returns what is wrong when a text is not JSON */
export function explainJson({ file, text }: TextFile): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [, position = text.length] = /position (\d+)/.exec(String(error)) ?? [];
    const line = text.slice(0, Number(position)).split('\n').length;
    const before = text.slice(0, Number(position)).trimEnd();
    if (before.endsWith(',') && /^[}\]]/.test(text.slice(before.length).trimStart())) {
      return { file, line: before.split('\n').length, wrong: t('jsonComma'), fix: t('jsonComma.fix') };
    }
    const mark = firstMark(text);
    // A mark further down only looks like one, because something is missing above it.
    if (mark && mark.line <= line) return { file, ...mark };
    return {
      file,
      line,
      wrong: t('json'),
      fix: t('json.fix'),
    };
  }
}

/** The first name or text without straight quotation marks around it; the JSON parser does not say where it is. */
function firstMark(text: string): Omit<Problem, 'file'> | undefined {
  const lines = new LineCounter();
  let found: Omit<Problem, 'file'> | undefined;
  visit(parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false }), {
    Scalar(_, { range, source = '', type }) {
      const [, mark] = type === Scalar.QUOTE_SINGLE ? [source, "'"] : (/^([“”„«»‘’`])/.exec(source) ?? []);
      if (!mark || !range) return undefined;
      found = {
        line: lines.linePos(range[0]).line,
        wrong: t('jsonMark', { mark }),
        fix: t('jsonMark.fix'),
      };
      return visit.BREAK;
    },
  });
  return found;
}
