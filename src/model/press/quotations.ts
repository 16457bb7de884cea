import type { LocaleCode } from '../languages/locales.ts';
import { organisationNames } from '../organisations/names.ts';
import { readSite } from '../site/site.ts';
import { statementParts } from '../statement/statement-text.ts';
import { type Passage, passageId, passagesOf } from './passages.ts';

/** A passage of the statement, with what the press page shows about it. */
export interface Quotation {
  /** Address on the press page. */
  readonly id: string;
  readonly passage: Passage;
  /** Whether the speaker is one of those who issued the statement; otherwise the statement quotes somebody else. */
  readonly own: boolean;
  /** Name of the card with these words: the paragraph's address, and a number for each voice after the first. */
  readonly card: string;
  /** The words of the original; on a translation only. */
  readonly original: Passage | undefined;
}

/** All quotations of the statement in a language, in its order. */
export async function quotationsOf(locale: LocaleCode): Promise<Quotation[]> {
  const { original } = readSite();
  const issuers = await organisationNames(locale);
  const originals = locale === original ? [] : (await statementParts(original)).paragraphs.flatMap(passagesOf);
  return (await statementParts(locale)).paragraphs.flatMap((paragraph) =>
    passagesOf(paragraph).map((passage, index) => ({
      id: passageId(passage),
      passage,
      own: issuers.includes(passage.speaker.organisation ?? passage.speaker.name),
      card: index === 0 ? paragraph.id : `${paragraph.id}-${index + 1}`,
      original: originals.find((other) => passageId(other) === passageId(passage)),
    })),
  );
}
