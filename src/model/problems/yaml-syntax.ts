import type { YAMLError } from 'yaml';
import { t } from './messages.ts';
import type { Sentences } from './problem.ts';

const unquotedColon = /^\s*([\w-]+):\s+([^\s"'{[|>].*:.*)$/;
const apostrophe = /^\s*([\w-]+):\s+'([^']*'.*)'\s*$/;
const marksInside = /^\s*([\w-]+):\s+"([^"\\]*"(?:[^"\\]*"[^"\\]*)*)"\s*$/;
const closedEarly = /^\s*([\w-]+):\s+("[^"]*"\s*[^\s"#,}\]][^"]*)$/;
const noSpace = /^\s*([\w-]+):([^\s/].*)$/;
/** Signs with which YAML begins something other than a text. */
const sign = /^\s*(?:- )?([\w-]+):\s+(([!&*@`%|>?]).*)$/;

/**
 * Explains in plain words why YAML cannot be read.
 * @param text what cannot be read
 * @param error of the parser
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
      wrong: t('duplicate', { name: name.trim() }),
      fix: t('duplicate.fix'),
    };
  }
  if (error.code === 'NON_STRING_KEY') return { index: noticed, wrong: t('groupAsName'), fix: t('groupAsName.fix') };
  const tab = near(/^\s*\t/);
  if (tab !== -1) {
    return { index: tab, wrong: t('tab'), fix: t('tab.fix') };
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
      wrong: t('colon', { key }),
      fix: t('writeKey', { key, quoted: quoted(value) }),
    };
  }
  const single = near(apostrophe);
  if (single !== -1) {
    const [, key = '', value = ''] = parts(single, apostrophe);
    return {
      index: single,
      wrong: t('apostrophe', { key }),
      fix: t('writeKey', { key, quoted: quoted(value) }),
    };
  }
  const inside = near(marksInside);
  if (inside !== -1) {
    const [, key = ''] = parts(inside, marksInside);
    return { index: inside, wrong: t('marksInside', { key }), fix: t('marksInside.fix') };
  }
  const early = near(closedEarly);
  if (early !== -1) {
    const [, key = '', value = ''] = parts(early, closedEarly);
    return {
      index: early,
      wrong: t('closedEarly', { key }),
      fix: t('writeKey', { key, quoted: quoted(value) }),
    };
  }
  const quote = lines.findLastIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1);
  if (quote !== -1) {
    return {
      index: quote,
      wrong: t('unclosed', { line: lines[quote]?.trim() }),
      fix: t('unclosed.fix'),
    };
  }
  const joined = near(noSpace);
  if (joined !== -1) {
    const [, key = '', value = ''] = parts(joined, noSpace);
    return { index: joined, wrong: t('noSpace', { key }), fix: t('writeValue', { key, value: value.trim() }) };
  }
  const index = Math.max(
    0,
    lines.findLastIndex((line) => line.trim() !== ''),
  );
  const line = lines[index] ?? '';
  const isNamed = /^\s*(?:- )?[\w-]+:(\s|$)/.test(line);
  return {
    index,
    wrong: isNamed ? t('indentation', { line: line.trim() }) : t('noName', { line: line.trim() }),
    fix: isNamed ? t('indentation.fix') : t('noName.fix'),
  };
}

/** For a value that begins with a sign which YAML takes for a command. */
export function explainSign(key: string, value: string, first: string): Sentences {
  return {
    wrong: t('command', { key, first }),
    fix: t('command.fix', { key, quoted: quoted(value) }),
  };
}

/** A text in the quotation marks of YAML. */
export function quoted(text: string): string {
  return `"${text.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
