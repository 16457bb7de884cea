import type { Problem } from '../problems/problem.ts';
import type { TextFile } from '../problems/text-file.ts';
import { explainTag } from './markup.ts';
import { TooMuchMarkup } from './markup-limit.ts';
import { t } from './messages.ts';
import { isWordless } from './wordless-tags.ts';

/**
 * Explains errors of the MDX parser in plain words.
 * @param error what it threw: a message `line:column: reason`
 * @param components names of the components that may be used
 */
export function explainMdx({ file, text }: TextFile, error: unknown, components: readonly string[]): Problem {
  if (error instanceof TooMuchMarkup) {
    return {
      file,
      line: error.line,
      wrong: t('tooMuch', { sign: error.sign }),
      fix: t('tooMuch.fix'),
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  const [, reported = '1', reason = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  const unclosed = /closing tag for `<(\w*)>`(?: \((\d+):\d+\))?/.exec(reason);
  if (unclosed) {
    const [, name = '', opened] = unclosed;
    if (!components.includes(name)) return { file, line: Number(opened ?? reported), ...explainTag(name, components) };
    const at = Number(opened ?? reported);
    return {
      file,
      line: at,
      wrong: t('unclosedTag', { name }),
      fix: isWordless(name)
        ? t('unclosedTag.wordless', { closed: closed(text, at, name) })
        : t('unclosedTag.fix', { name }),
    };
  }
  const line = Number(reported);
  const content = text.split(/\r?\n/)[line - 1] ?? '';
  const smart = /<\w[^<>]*=\s*[“”„«»‘’]/.exec(content);
  if (smart) {
    return {
      file,
      line,
      wrong: t('markInTag', { tag: smart[0] }),
      fix: t('markInTag.fix'),
    };
  }
  if (/<!--/.test(content)) {
    return {
      file,
      line,
      wrong: t('comment'),
      fix: t('comment.fix'),
    };
  }
  const bare = /<((?:https?:|mailto:|www\.)[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/.exec(content);
  if (bare) {
    return {
      file,
      line,
      wrong: t('addressInBrackets', { address: bare[0] }),
      fix: t('addressInBrackets.fix', { address: bare[1] }),
    };
  }
  const closing = /closing tag `<\/(\w+)>`, expected an open tag/.exec(reason);
  if (closing) {
    return {
      file,
      line,
      wrong: t('closingTag', { name: closing[1] }),
      fix: t('closingTag.fix', { name: closing[1] }),
    };
  }
  if (/[{}]/.test(reason.replace(/\(note: .*?\)/s, '')) || /expression/.test(reason)) {
    return {
      file,
      line,
      wrong: t('curlyBracket'),
      fix: t('curlyBracket.fix'),
    };
  }
  const [, otherLetters] = /<\/?([\p{L}\d]*[^\p{ASCII}\P{L}][\p{L}\d]*)/u.exec(content) ?? [];
  if (otherLetters) {
    return {
      file,
      line,
      wrong: t('lettersOfTag', { name: otherLetters }),
      fix: t('lettersOfTag.fix', { tags: components.join(', ') || t('none') }),
    };
  }
  if (/`<|JSX|tag/.test(reason)) {
    return {
      file,
      line,
      wrong: t('unreadableTag'),
      fix: t('unreadableTag.fix'),
    };
  }
  return { file, line, wrong: t('unreadable', { reason }), fix: t('unreadable.fix') };
}

/** A tag of a line as it is written when it is self-closing. */
function closed(text: string, line: number, name: string): string {
  const content = text.split(/\r?\n/)[line - 1] ?? '';
  const tags = content.match(new RegExp(`<${name}(?![\\w-])[^<>]*>`, 'g')) ?? [];
  const open = tags.find((tag) => !tag.endsWith('/>')) ?? `<${name} …>`;
  return `${open.slice(0, -1).trimEnd()} />`;
}
