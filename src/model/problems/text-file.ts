import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';

/** A file of `content/` as text. Without a byte-order mark; line ends stay as they are. */
export interface TextFile {
  /** Path from the root of the project. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a file of `content/`.
 * @param root folder of the project
 * @param file path from there
 * @returns the text, or the problem when there is none to be read, when it is empty, not in UTF-8 or holds two versions at once
 */
export function readTextFile(root: string, file: string): TextFile | Problem {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    return explainUnreadable(file, error);
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const broken = utf16 ? 1 : firstLineNotInUtf8(bytes);
  if (broken === undefined) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return explainEmpty(file, text) ?? explainLineEnds(file, text) ?? explainMerge(file, text) ?? { file, text };
  }
  return {
    file,
    line: broken,
    wrong: utf16 ? t('utf16') : t('otherEncoding'),
    fix: t('encoding.fix'),
  };
}

/** Whether reading a file gave a problem instead of its text. */
export function isProblem(value: object): value is Problem {
  return 'wrong' in value;
}

function explainUnreadable(file: string, error: unknown): Problem {
  const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
  return {
    file,
    line: 1,
    wrong: isFolder ? t('folderForFile') : t('cannotOpen'),
    fix: isFolder ? t('folderForFile.fix') : t('cannotOpen.fix'),
  };
}

function explainEmpty(file: string, text: string): Problem | undefined {
  if (text.trim() !== '') return undefined;
  return {
    file,
    line: 1,
    wrong: t('emptyFile'),
    fix: t('emptyFile.fix'),
  };
}

/** A file with nearly everything on one line, as its lines end with CR alone. */
function explainLineEnds(file: string, text: string): Problem | undefined {
  const alone = text.search(/\r(?![\r\n])/);
  if (alone === -1 || text.trimEnd().indexOf('\r', alone) === -1) return undefined;
  return {
    file,
    line: text.slice(0, alone).split('\n').length,
    wrong: t('carriageReturn'),
    fix: t('carriageReturn.fix'),
  };
}

/** Git leaves both versions of lines that two people have changed, between marks that begin a line. */
function explainMerge(file: string, text: string): Problem | undefined {
  const line = text.split(/\r?\n/).findIndex((content) => /^(<{7}|>{7})( |$)/.test(content)) + 1;
  if (line === 0) return undefined;
  return {
    file,
    line,
    wrong: t('conflict'),
    fix: t('conflict.fix'),
  };
}

function firstLineNotInUtf8(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line += 1;
  }
  return undefined;
}
