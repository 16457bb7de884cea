import type { Trust } from '../../../model/editions/succession.ts';

/** The messages of the service worker in one language. */
export interface Words {
  /** What is wrong with the main address: `{{address}}`. */
  readonly silent: string;
  readonly altered: string;
  /** Where the page comes from instead: `{{copy}}`. */
  readonly fromCopy: string;
  readonly fromKept: string;
  readonly nowhere: string;
  /** `{{number}}` and `{{date}}`. */
  readonly edition: string;
  /** A link: look for the page at the copies. */
  readonly ask: string;
  /** How a day is written in each month: `{{day}}` and `{{year}}`. */
  readonly days: readonly string[];
  readonly isRightToLeft?: true;
}

/** What a site with a key writes into its service worker; the same from build to build. */
export interface Settings {
  readonly trust: Trust;
  /** By language; the first one is for pages that belong to none. */
  readonly words: Readonly<Record<string, Words>>;
}

/** Replaced by the bundler. */
declare const SETTINGS: Settings;

export const settings = SETTINGS;
