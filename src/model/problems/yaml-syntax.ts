import type { YAMLError } from 'yaml';
import type { Sentences } from './problem.ts';

const unquotedColon = /^\s*([\w-]+):\s+([^\s"'{[|>].*:.*)$/;
const apostrophe = /^\s*([\w-]+):\s+'([^']*'.*)'\s*$/;
const closedEarly = /^\s*([\w-]+):\s+("[^"]*"\s*[^\s"#,}\]][^"]*)$/;
const noSpace = /^\s*([\w-]+):([^\s/].*)$/;
/** Signs with which YAML begins something else than a text. */
const sign = /^\s*(?:- )?([\w-]+):\s+(([!&*@`%|>?]).*)$/;

/**
 * Says in plain words why YAML cannot be read.
 * @param text what cannot be read
 * @param error what the parser says
 * @param noticed index of the line on which the parser noticed; the line at fault is often one before it
 * @returns the sentences, and the index of the line at fault
 */
export function explainSyntax(text: string, error: YAMLError, noticed: number): Sentences & { index: number } {
  const lines = text.split(/\r?\n/).slice(0, noticed + 1);
  const near = (pattern: RegExp) => lines.findLastIndex((line, index) => index >= noticed - 1 && pattern.test(line));
  const parts = (index: number, pattern: RegExp) => pattern.exec(lines[index] ?? '') ?? [];

  if (error.code === 'DUPLICATE_KEY') {
    const [, name = ''] = /^\s*"?([^":]+)/.exec(text.slice(error.pos[0])) ?? [];
    return {
      index: noticed,
      wrong: `“${name.trim()}” stands here a second time.`,
      fix: 'Keep the line that is right, and take the other out.',
    };
  }
  const tab = near(/^\s*\t/);
  if (tab !== -1) {
    return { index: tab, wrong: 'The line begins with a tab.', fix: 'Use spaces instead of the tab.' };
  }
  const begun = near(sign);
  if (begun !== -1) {
    const [, key = '', value = '', first = ''] = parts(begun, sign);
    return { index: begun, ...explainSign(key, value, first) };
  }
  const colon = near(unquotedColon);
  if (colon !== -1) {
    const [, key = '', value = ''] = parts(colon, unquotedColon);
    return {
      index: colon,
      wrong: `The text after “${key}:” contains a colon and is not in quotation marks, so the colon is taken for the end of a name.`,
      fix: `Write: ${key}: ${quoted(value)}`,
    };
  }
  const single = near(apostrophe);
  if (single !== -1) {
    const [, key = '', value = ''] = parts(single, apostrophe);
    return {
      index: single,
      wrong: `The text after “${key}:” stands between ' signs and holds another one, which is taken for its end.`,
      fix: `Write: ${key}: ${quoted(value)}`,
    };
  }
  const early = near(closedEarly);
  if (early !== -1) {
    const [, key = '', value = ''] = parts(early, closedEarly);
    return {
      index: early,
      wrong: `The text after “${key}:” begins with a quotation mark that is closed before its end.`,
      fix: `Write: ${key}: ${quoted(value)}`,
    };
  }
  const quote = lines.findLastIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1);
  if (quote !== -1) {
    return {
      index: quote,
      wrong: `A quotation mark is opened and not closed in “${lines[quote]?.trim()}”.`,
      fix: 'Put " at the beginning and at the end of the text; inside it, use “ ” or « », or write \\".',
    };
  }
  const joined = near(noSpace);
  if (joined !== -1) {
    const [, key = '', value = ''] = parts(joined, noSpace);
    return { index: joined, wrong: `After “${key}:” a space is missing.`, fix: `Write: ${key}: ${value.trim()}` };
  }
  const index = Math.max(
    0,
    lines.findLastIndex((line) => line.trim() !== ''),
  );
  const line = lines[index] ?? '';
  const isNamed = /^\s*(?:- )?[\w-]+:(\s|$)/.test(line);
  return {
    index,
    wrong: isNamed
      ? `The line “${line.trim()}” does not begin where the lines of its group do, or the line before it is not whole.`
      : `The line “${line.trim()}” is no name with its value, and belongs to no text above it.`,
    fix: isNamed
      ? 'Begin it as far from the edge as the other lines of its group; compare it with the group before it.'
      : 'Each line is a name, a colon, a space and the value, such as: title: "The title"; take the line out if it is none.',
  };
}

/** For a value that begins with a sign which YAML takes for a command. */
export function explainSign(key: string, value: string, first: string): Sentences {
  return {
    wrong: `The text after “${key}:” begins with “${first}”, which is taken for a command.`,
    fix: `Put it in quotation marks: ${key}: ${quoted(value)}`,
  };
}

/** A text in the quotation marks of YAML. */
export function quoted(text: string): string {
  return `"${text.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
