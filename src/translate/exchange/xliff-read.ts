import { DOMParser, type Element, onErrorStopParsing, ParseError } from '@xmldom/xmldom';
import type { Problem } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';
import type { ReturnedFile, ReturnedUnit } from './unit.ts';
import { inlineText, UnknownMarkup } from './xliff-inline.ts';
import { exportedCategory, formerCategory, xliffNamespace } from './xliff-write.ts';
import { childrenOf } from './xml.ts';

/**
 * Reads an XLIFF 2 file that a translation program has written.
 * @param file its path, for sentences about it
 */
export function readXliff(file: string, text: string): ReturnedFile | Problem {
  const root = parse(file, text);
  if ('wrong' in root) return root;
  if (root.namespaceURI !== xliffNamespace || root.localName !== 'xliff') {
    const version = root.localName === 'xliff' ? root.getAttribute('version') : null;
    return {
      file,
      line: root.lineNumber ?? 1,
      wrong: version && version !== '2.0' ? t('otherXliff', { version }) : t('notXliff'),
      fix: t('notXliff.fix'),
    };
  }
  return {
    original: root.getAttribute('srcLang') ?? undefined,
    language: root.getAttribute('trgLang') ?? '',
    units: elements(root, 'file').flatMap((part) =>
      elements(part, 'unit').map((unit) => readUnit((part.getAttribute('id') ?? '').replaceAll(':', '/'), unit)),
    ),
  };
}

/** Depth of nested elements, including those of the file. */
const deepest = 200;

/**
 * The line on which elements are nested deeper than any program nests them, at which a recursive parser would fail.
 */
function deepLine(text: string): number | undefined {
  const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>' };
  let depth = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const special = Object.keys(ends).find((begin) => text.startsWith(begin, at));
    const isElement = !special && !/[!?]/.test(text.charAt(at + 1));
    const end = isElement ? endOfTag(text, at) : text.indexOf(special ? (ends[special] ?? '') : '>', at);
    if (end === -1) return undefined;
    if (isElement) {
      if (text.charAt(at + 1) === '/') depth -= 1;
      else if (text.charAt(end - 1) !== '/') depth += 1;
    }
    if (depth > deepest) return text.slice(0, at).split('\n').length;
    at = text.indexOf('<', end);
  }
  return undefined;
}

/** Where a tag ends; the value of an attribute may hold a `>` as it is. */
function endOfTag(text: string, from: number): number {
  const sign = /["'>]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '>') return found.index;
    const close = text.indexOf(found[0], sign.lastIndex);
    if (close === -1) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

function parse(file: string, text: string): Element | Problem {
  const deep = deepLine(text);
  if (deep !== undefined) {
    return {
      file,
      line: deep,
      wrong: t('elementsTooDeep', { deepest }),
      fix: t('elementsTooDeep.fix'),
    };
  }
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
    if (documentElement) return documentElement;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber = 1 } = (error.locator ?? {}) as { lineNumber?: number };
    return {
      file,
      line: Math.max(1, lineNumber),
      wrong: t('damagedXml'),
      fix: t('damagedXml.fix'),
    };
  }
  return { file, line: 1, wrong: t('emptyFile'), fix: t('emptyFile.fix') };
}

function readUnit(document: string, unit: Element): ReturnedUnit {
  const key = unit.getAttribute('id') ?? '';
  const note = (category: string) => elements(unit, 'note').find((one) => one.getAttribute('category') === category);
  const known = {
    document,
    key,
    exported: note(exportedCategory)?.textContent ?? undefined,
    wasStale: note(formerCategory) !== undefined,
    line: unit.lineNumber ?? 1,
  };
  // A program may have cut a unit into sentences, with separators between them.
  const parts = childrenOf(unit, 'segment', 'ignorable');
  const isSeparator = (part: Element) => part.localName === 'ignorable';
  try {
    const sources = parts.map((part) => inlineText(unit, only(part, 'source')));
    const targets = parts.map((part, index) => {
      const target = only(part, 'target');
      return isSeparator(part) && !target ? (sources[index] ?? '') : inlineText(unit, target);
    });
    const complete = parts.every(
      (part, index) => isSeparator(part) || (isFinished(part) && targets[index]?.trim() !== ''),
    );
    return { ...known, source: sources.join(''), target: complete ? joined(sources, inOrder(parts, targets)) : '' };
  } catch (error) {
    if (!(error instanceof UnknownMarkup)) throw error;
    return { ...known, source: '', target: '', damage: error.message };
  }
}

/**
 * The source or the target of a segment.
 * @throws UnknownMarkup when there is more than one, as it is not known which of them counts
 */
function only(part: Element, name: 'source' | 'target'): Element | undefined {
  const [element, another] = childrenOf(part, name);
  if (another) throw new UnknownMarkup(t('severalIn', { tag: name }));
  return element;
}

/** Sentences one after the other: where the source has white space between two, and the translation none, a space. */
function joined(sources: readonly string[], targets: readonly string[]): string {
  return targets.reduce((before, target, index) => {
    const isSeparated = /\s$/.test(before) || /^\s/.test(target);
    const wasSeparated = /\s$/.test(sources[index - 1] ?? '') || /^\s/.test(sources[index] ?? '');
    return before + (wasSeparated && !isSeparated && target !== '' ? ' ' : '') + target;
  }, '');
}

/**
 * Whether a program marks a segment as translated. Without a state it should be a segment that nobody has begun; but
 * programs that know no states leave it out everywhere.
 * https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#state
 */
const isFinished = (segment: Element) =>
  segment.getAttribute('state') !== 'initial' &&
  // A state of XLIFF 1.2 or of another program:
  // https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#substate
  !['state', 'subState'].some((name) => /^(?:[^:]*:)?(?:needs-|new$)/.test(segment.getAttribute(name) ?? ''));

/**
 * The sentences of a translation in its own order: `order` gives the place of each target among the parts of the unit.
 * https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#order
 * @throws UnknownMarkup when two targets claim one place, or a place does not exist
 */
function inOrder(parts: readonly Element[], targets: readonly string[]): string[] {
  const places = parts.map((part, index) => Number(only(part, 'target')?.getAttribute('order') ?? index + 1));
  const ordered = targets.map((_, place) => targets[places.indexOf(place + 1)]);
  if (ordered.includes(undefined)) throw new UnknownMarkup(t('sentenceOrder'));
  return ordered as string[];
}

function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(xliffNamespace, name)];
}
