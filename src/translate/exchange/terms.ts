import { parseRecords } from '../../lib/yaml.ts';
import { readSourceFile } from '../../model/documents/source-file.ts';
import { glossarySchema } from '../../model/glossary/schema.ts';
import type { Site } from '../../model/site/schema.ts';

/** An agreed rendering of a term. */
export interface AgreedTerm {
  readonly term: string;
  readonly translation: string;
  /** What it means, in the language of the original. */
  readonly meaning: string;
}

/** The terms of `content/glossary.yaml` that have a rendering in a language; none when there is no glossary. */
export function agreedTerms(root: string, { original }: Site, locale: Site['original']): AgreedTerm[] {
  const { text = '' } = readSourceFile(root, 'content/glossary.yaml') ?? {};
  const { data = {} } = glossarySchema.safeParse(text === '' ? {} : parseRecords(text));
  return Object.values(data).flatMap(({ term, meaning }) => {
    const [here, there] = [term[original], term[locale]];
    return here && there ? [{ term: here, translation: there, meaning: meaning[original] ?? '' }] : [];
  });
}

/** The terms that occur in a wording, whole words only. */
export function termsIn(wording: string, terms: readonly AgreedTerm[]): AgreedTerm[] {
  const words = ` ${wording
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[^\p{L}\p{N}’-]+/gu, ' ')
    .toLowerCase()} `;
  return terms.filter(({ term }) => words.includes(` ${term.toLowerCase()} `));
}
