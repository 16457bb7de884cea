import { DOMParser, type Element, onErrorStopParsing, ParseError } from '@xmldom/xmldom';
import type { Problem } from '../checks/problem.ts';
import type { ReturnedFile, ReturnedUnit } from './unit.ts';
import { inlineText, UnknownMarkup } from './xliff-inline.ts';
import { exportedCategory, xliffNamespace } from './xliff-write.ts';

/**
 * Reads an XLIFF 2 file that a translation program has written.
 * @param file its path, for sentences about it
 */
export function readXliff(file: string, text: string): ReturnedFile | Problem {
  const root = parse(file, text);
  if ('wrong' in root) return root;
  if (root.namespaceURI !== xliffNamespace || root.localName !== 'xliff') {
    const version = root.localName === 'xliff' ? ` but of version ${root.getAttribute('version')}` : '';
    return {
      file,
      line: root.lineNumber ?? 1,
      wrong: `The file is XML${version}, not XLIFF 2.0.`,
      fix: 'Bring back the file that was exported; in your program choose XLIFF 2.0 when you save.',
    };
  }
  return {
    language: root.getAttribute('trgLang') ?? '',
    units: elements(root, 'file').flatMap((part) =>
      elements(part, 'unit').map((unit) => readUnit((part.getAttribute('id') ?? '').replaceAll(':', '/'), unit)),
    ),
  };
}

function parse(file: string, text: string): Element | Problem {
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');
    if (documentElement) return documentElement;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { lineNumber = 1 } = (error.locator ?? {}) as { lineNumber?: number };
    return {
      file,
      line: Math.max(1, lineNumber),
      wrong: 'The file is cut off or damaged: from here on it can’t be read as XML.',
      fix: 'Save it anew in your translation program, or export it anew; do not edit it as text. Nothing was changed.',
    };
  }
  return { file, line: 1, wrong: 'The file is empty.', fix: 'Bring back the file that was exported.' };
}

function readUnit(document: string, unit: Element): ReturnedUnit {
  const key = unit.getAttribute('id') ?? '';
  const exported = elements(unit, 'note').find((note) => note.getAttribute('category') === exportedCategory);
  const known = { document, key, exported: exported?.textContent ?? undefined, line: unit.lineNumber ?? 1 };
  // A program may have cut a unit into sentences, with what stands between them.
  const parts = [...unit.childNodes].filter(
    (node): node is Element => node.nodeName === 'segment' || node.nodeName === 'ignorable',
  );
  try {
    const sources = parts.map((part) => inlineText(unit, elements(part, 'source')[0]));
    const targets = parts.map((part, index) => {
      const target = elements(part, 'target')[0];
      return part.nodeName === 'ignorable' && !target ? (sources[index] ?? '') : inlineText(unit, target);
    });
    const complete = parts.every((part, index) => part.nodeName === 'ignorable' || targets[index]?.trim() !== '');
    return { ...known, source: sources.join(''), target: complete ? targets.join('') : '' };
  } catch (error) {
    if (!(error instanceof UnknownMarkup)) throw error;
    return { ...known, source: '', target: '', damage: error.message };
  }
}

function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS(xliffNamespace, name)];
}
