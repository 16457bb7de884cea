import { t } from './messages.ts';

/** A copy of the site that is to be compared: a folder, a zip or a mirror on the web. */
export interface Copy {
  /** How the report names it. */
  readonly name: string;
  /**
   * @param file path from the root of the site
   * @returns its bytes; undefined when the copy has no such file
   * @param most bytes that it may have
   * @throws Unreadable when there is no telling
   */
  read(file: string, most?: number): Promise<Uint8Array | undefined>;
  /**
   * Files that the copy shows, of whatever name.
   * @param changed what was read and is not what it should be: a mirror shows other files only by linking to them
   */
  files(changed: ReadonlyMap<string, Uint8Array>): Promise<string[]>;
  /** What a server says with files that changes what a reader gets, as the end of a sentence: the files by what is said. */
  readonly headerProblems?: ReadonlyMap<string, readonly string[]>;
  /** What cannot be seen in such a copy, said below a report; undefined when everything can. */
  readonly unseen?: string;
  /** Whether files that only a server reads may rightly be absent. */
  readonly served?: boolean;
  /** How many files are read at the same time. */
  readonly atOnce: number;
}

/** Why a file, or the whole copy, cannot be read: the message is the end of a sentence or a sentence of its own. */
export class Unreadable extends Error {
  /** Whether nothing else of the copy can be read either. */
  readonly entirely: boolean;

  constructor(message: string, entirely = false) {
    super(message);
    this.entirely = entirely;
  }
}

/** As many files as a copy may hold: many times those of this site. */
export const mostFiles = 20_000;

/** Files of a statement are small; what is larger than this is none of them, and not worth a reader's memory. */
export const largestFile = 64 * 1024 * 1024;
export const tooLarge = t('tooLarge', { size: largestFile / 1024 / 1024 });
