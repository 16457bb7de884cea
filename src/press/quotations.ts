import { documentIn } from '../document/entries.ts';
import type { LocaleCode } from '../i18n/locales.ts';
import { readSite } from '../site/site.ts';
import { type Passage, passageId, passagesIn } from './passages.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** A passage of the statement with whose words it holds and the words of the original. */
export interface Quotation {
  /** Address on the press page. */
  readonly id: string;
  readonly passage: Passage;
  readonly speaker: Speaker;
  /** On a translation only. */
  readonly original: Passage | undefined;
}

/** All quotations of the statement in a language, in its order. */
export async function quotationsOf(locale: LocaleCode): Promise<Quotation[]> {
  const { original } = readSite();
  const originals = locale === original ? [] : passagesIn((await documentIn('statement', original)).body ?? '');
  return Promise.all(
    passagesIn((await documentIn('statement', locale)).body ?? '').map(async (passage) => ({
      id: passageId(passage),
      passage,
      speaker: await speakerOf(passage.speaker, locale),
      original: originals.find((other) => passageId(other) === passageId(passage)),
    })),
  );
}
