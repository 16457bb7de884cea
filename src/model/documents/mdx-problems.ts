import type { Problem } from '../problems/problem.ts';
import type { TextFile } from '../problems/text-file.ts';
import { explainTag } from './markup.ts';
import { TooMuchMarkup } from './markup-limit.ts';
import { isWordless } from './wordless-tags.ts';

/**
 * Says in plain words what the MDX parser complains of.
 * @param error what it threw: a message `line:column: reason`
 * @param components names of the components that may be used
 */
export function explainMdx({ file, text }: TextFile, error: unknown, components: readonly string[]): Problem {
  if (error instanceof TooMuchMarkup) {
    return {
      file,
      line: error.line,
      wrong: `In this paragraph the sign “${error.sign}” stands more often than a text can need it, so it cannot be read.`,
      fix: 'Take out what was pasted by mistake; an empty line begins a new paragraph.',
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
      wrong: `The tag <${name}> is opened here and not closed in the same paragraph.`,
      fix: isWordless(name) ? `Write \` />\` at its end: ${closed(text, at, name)}` : `Write </${name}> where it ends.`,
    };
  }
  const line = Number(reported);
  const content = text.split(/\r?\n/)[line - 1] ?? '';
  const smart = /<\w[^<>]*=\s*[“”„«»‘’]/.exec(content);
  if (smart) {
    return {
      file,
      line,
      wrong: `In the tag ${smart[0]} the quotation mark is a typographic one.`,
      fix: 'Inside a tag, use the straight quotation mark: ".',
    };
  }
  if (/<!--/.test(content)) {
    return {
      file,
      line,
      wrong: 'A remark between <!-- and --> stands in the text; here there are none.',
      fix: 'Take it out, with all that stands between the two signs.',
    };
  }
  const bare = /<((?:https?:|mailto:|www\.)[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/.exec(content);
  if (bare) {
    return {
      file,
      line,
      wrong: `The address ${bare[0]} stands between < and >, which is taken for a tag.`,
      fix: `Write it without them: ${bare[1]}`,
    };
  }
  const closing = /closing tag `<\/(\w+)>`, expected an open tag/.exec(reason);
  if (closing) {
    return {
      file,
      line,
      wrong: `The tag </${closing[1]}> closes what was not opened in the same paragraph.`,
      fix: `Write <${closing[1]}> where it begins, or take </${closing[1]}> out.`,
    };
  }
  if (/[{}]/.test(reason.replace(/\(note: .*?\)/s, '')) || /expression/.test(reason)) {
    return {
      file,
      line,
      wrong: 'A curly bracket stands in the text; brackets of this kind are commands.',
      fix: 'Write \\{ or \\} if the text needs it, else take it out.',
    };
  }
  if (/`<|JSX|tag/.test(reason)) {
    return {
      file,
      line,
      wrong: 'There is a “<” or a tag here that cannot be read.',
      fix: 'Write &lt; for the sign itself; a tag is written like <Quote speaker="…">“…”</Quote>.',
    };
  }
  return { file, line, wrong: `The text can't be read here (${reason}).`, fix: 'Compare the line with the original.' };
}

/** A tag of a line as it is written when it stands by itself. */
function closed(text: string, line: number, name: string): string {
  const content = text.split(/\r?\n/)[line - 1] ?? '';
  const tags = content.match(new RegExp(`<${name}(?![\\w-])[^<>]*>`, 'g')) ?? [];
  const open = tags.find((tag) => !tag.endsWith('/>')) ?? `<${name} …>`;
  return `${open.slice(0, -1).trimEnd()} />`;
}
