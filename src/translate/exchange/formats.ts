import type { Problem } from '../../model/problems/problem.ts';
import type { ExchangeFile } from './exchange-file.ts';
import { readPo, writePo } from './po.ts';
import type { ReturnedFile } from './unit.ts';
import { readXliff } from './xliff-read.ts';
import { writeXliff } from './xliff-write.ts';

/** A kind of file that translation programs read and write. */
interface Format {
  /** Ends of its files' names; the first is the one we write. */
  readonly endings: readonly string[];
  readonly write: (content: ExchangeFile) => string;
  readonly read: (file: string, text: string) => ReturnedFile | Problem;
}

export const formats: Readonly<Record<string, Format>> = {
  xliff: { endings: ['.xlf', '.xliff'], write: writeXliff, read: readXliff },
  po: { endings: ['.po'], write: writePo, read: readPo },
};

/** The format of a file by the end of its name; undefined when it is none of ours. */
export function formatOf(file: string): Format | undefined {
  return Object.values(formats).find(({ endings }) => endings.some((ending) => file.toLowerCase().endsWith(ending)));
}
