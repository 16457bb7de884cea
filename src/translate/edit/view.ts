import type { Problem } from '../../model/problems/problem.ts';
import type { State } from '../../model/translations/state.ts';
import type { Stretch } from '../word-diff.ts';

/* What the edit page receives. This file has types only, as the script of the page imports it. */

/** What can be edited by itself: a block of a text, a field, a string. */
export interface UnitAddress {
  readonly language: string;
  /** As translators name it: `statement`, `legal/assembly`, `ui`, `glossary`. */
  readonly document: string;
  /** Name within the document: `title`, `p3`, `page.skip`. */
  readonly key: string;
}

export interface MarkView {
  readonly id: string;
  readonly pair: boolean;
  /** In words: `quotation: …`. */
  readonly meaning: string;
  readonly markup: string;
}

export interface UnitView {
  readonly key: string;
  readonly source: string;
  /** Empty when it is not translated. */
  readonly target: string;
  readonly marks: readonly MarkView[];
  readonly state: State;
  /** Fingerprints of the target and the source that are shown; sent back when the unit is saved. */
  readonly seen: string;
  readonly from: string;
  readonly place: string;
  readonly notes: readonly string[];
  readonly terms: readonly { readonly term: string; readonly translation: string; readonly meaning: string }[];
  /** Words of the original that have changed since they were translated; only when the state is `stale`. */
  readonly change: readonly Stretch[];
  /** What a person should look at; none of it prevents saving. */
  readonly lookAt: readonly Said[];
}

/** The languages of the two sides of a document. */
export interface Sides {
  readonly original: Side;
  readonly translation: Side;
}

interface Side {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A sentence and what to do. */
export type Said = Pick<Problem, 'wrong' | 'fix' | 'code'>;

export interface DocumentView {
  readonly language: string;
  /** What the language calls itself. */
  readonly languageName: string;
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  readonly units: readonly UnitView[];
  /** Whether original and translation can be shown side by side. */
  readonly readable: boolean;
  /** Whether it is a text, which is signed as a whole. */
  readonly isText: boolean;
  /** Who has signed it; empty when nobody has. */
  readonly signed: string;
  /** Address of the page that shows it. */
  readonly preview: string;
}

/** A document in the list of a language. */
interface DocumentSummary {
  readonly name: string;
  readonly title: string;
  readonly total: number;
  readonly stale: number;
  readonly missing: number;
  readonly unconfirmed: number;
}

export interface LanguageView {
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly incomplete: boolean;
  readonly documents: readonly DocumentSummary[];
}

/** Something that has to be fixed before there can be a site, with the lines of the file where it is. */
export interface Fault extends Said {
  readonly file: string;
  readonly line: number;
  /** The lines that can be edited; absent when the file cannot be read as text. */
  readonly lines?: { readonly first: number; readonly text: string; readonly seen: string };
}

/** What became of a save, an undo or another request. */
export type Answer =
  | { readonly kind: 'saved'; readonly undo: number; readonly unit?: UnitView | undefined }
  | {
      readonly kind: 'same' | 'empty' | 'done';
      readonly say?: string | undefined;
      readonly unit?: UnitView | undefined;
    }
  /** Nothing was written; the text remains in the page. */
  | { readonly kind: 'refused'; readonly problems: readonly Said[] }
  /** The file, or the original, is not what the page has shown; nothing was written. */
  | { readonly kind: 'changed'; readonly unit: UnitView };
