import { DOMParser, type Element, onErrorStopParsing, ParseError } from '@xmldom/xmldom';
import type { Problem } from '../../model/problems/problem.ts';
import { t } from '../messages.ts';
import type { ReturnedFile, ReturnedUnit } from './unit.ts';
import { inlineText, UnknownMarkup } from './xliff-inline.ts';
import { exportedCategory, formerCategory, xliffNamespace } from './xliff-write.ts';

/**
 * Reads an XLIFF 2 file that a translation program has written.
 * @param file its path, for sentences about it
 */
export function readXliff(file: string, text: string): ReturnedFile | Problem {
  const root = parse(file, text);
  if ('wrong' in root) return root;
  if (root.namespaceURI !== xliffNamespace || root.localName !== 'xliff') {
    return {
      file,
      line: root.lineNumber ?? 1,
      wrong:
        root.localName === 'xliff' ? t('otherXliff', { version: root.getAttribute('version') ?? '' }) : t('notXliff'),
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

/** Elements within elements, those of the file included. */
const deepest = 200;

/**
 * The line on which elements are nested deeper than any program nests them; a parser that calls itself for each would
 * fall over.
 */
function deepLine(text: string): number | undefined {
  const ends: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>' };
  let depth = 0;
  let at = text.indexOf('<');
  while (at !== -1) {
    const special = Object.keys(ends).find((begin) => text.startsWith(begin, at));
    const mark = special ? (ends[special] ?? '') : '>';
    const end = text.indexOf(mark, at);
    if (end === -1) return undefined;
    if (!special && !/[!?]/.test(text.charAt(at + 1))) {
      if (text.charAt(at + 1) === '/') depth -= 1;
      else if (text.charAt(end - 1) !== '/') depth += 1;
    }
    if (depth > deepest) return text.slice(0, at).split('\n').length;
    at = text.indexOf('<', end);
  }
  return undefined;
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
  // A program may have cut a unit into sentences, with what is between them.
  const parts = [...unit.childNodes].filter(
    (node): node is Element => node.nodeName === 'segment' || node.nodeName === 'ignorable',
  );
  try {
    const sources = parts.map((part) => inlineText(unit, elements(part, 'source')[0]));
    const targets = parts.map((part, index) => {
      const target = elements(part, 'target')[0];
      return part.nodeName === 'ignorable' && !target ? (sources[index] ?? '') : inlineText(unit, target);
    });
    const complete = parts.every(
      (part, index) => part.nodeName === 'ignorable' || (isFinished(part) && targets[index]?.trim() !== ''),
    );
    return { ...known, source: sources.join(''), target: complete ? inOrder(parts, targets).join('') : '' };
  } catch (error) {
    if (!(error instanceof UnknownMarkup)) throw error;
    return { ...known, source: '', target: '', damage: error.message };
  }
}

/**
 * Whether a program says that a segment is translated. One that says nothing of it has left the state out, which it may
 * only of a segment that nobody has begun; but those that know no states leave it out of all.
 * https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#state
 */
const isFinished = (segment: Element) =>
  segment.getAttribute('state') !== 'initial' &&
  // A state of XLIFF 1.2, or of a program's own: https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#substate
  !['state', 'subState'].some((name) => /^(?:[^:]*:)?(?:needs-|new$)/.test(segment.getAttribute(name) ?? ''));

/**
 * The sentences of a translation in its own order: `order` gives the place of each target among the parts of the unit.
 * https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html#order
 * @throws UnknownMarkup when two targets claim one place, or a place does not exist
 */
function inOrder(parts: readonly Element[], targets: readonly string[]): string[] {
  const places = parts.map((part, index) => Number(elements(part, 'target')[0]?.getAttribute('order') ?? index + 1));
  const ordered = targets.map((_, place) => targets[places.indexOf(place + 1)]);
  if (ordered.includes(undefined)) throw new UnknownMarkup(t('sentenceOrder'));
  return ordered as string[];
}

function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(xliffNamespace, name)];
}
