import { t } from './messages.ts';

/** A copy of the site that is to be compared: a folder, a zip or a mirror on the web. */
export interface Copy {
  /** How the report names it. */
  readonly name: string;
  /**
   * @param file path from the root of the site
   * @returns its bytes; undefined when the copy has no such file
   * @param most bytes that it may have
   * @throws Unreadable when this cannot be found out
   */
  read(file: string, most?: number): Promise<Uint8Array | undefined>;
  /**
   * Files that the copy shows, of whatever name.
   * @param changed what was read and has another checksum: a mirror reveals other files only by linking to them
   */
  files(changed: ReadonlyMap<string, Uint8Array>): Promise<string[]>;
  /** What a server does with files that changes what a reader gets: the files by the end of a sentence about it. */
  readonly headerProblems?: ReadonlyMap<string, readonly string[]>;
  /** What cannot be seen in such a copy, printed below a report; undefined when everything can. */
  readonly unseen?: string;
  /** Whether files that only a server reads may rightly be absent. */
  readonly served?: boolean;
  /** How many files are read at the same time. */
  readonly atOnce: number;
}

/** Why a file, or the whole copy, cannot be read: the message is the end of a sentence or a whole sentence. */
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

/** Files of a statement are small; a larger one does not belong to it and is not loaded into memory. */
export const largestFile = 64 * 1024 * 1024;
export const tooLarge = t('tooLarge', { size: largestFile / 1024 / 1024 });
