import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of `content/` as it is written back: nothing of it is lost but what was changed on purpose. */
export interface SourceFile {
  /** Path from the root of the project. */
  readonly file: string;
  /** The text without a byte-order mark, with the line ends it has. */
  readonly text: string;
  /** Whether the file begins with a byte-order mark. */
  readonly mark: boolean;
}

/**
 * @returns the file; undefined when there is none
 * @throws TypeError when it is not in UTF-8; the content checks say so in plain words
 */
export function readSourceFile(root: string, file: string): SourceFile | undefined {
  if (!existsSync(join(root, file))) return undefined;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(join(root, file)));
  const mark = text.startsWith('\uFEFF');
  return { file, text: mark ? text.slice(1) : text, mark };
}

/** Line of a place in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text with the line ends that all programs share. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
