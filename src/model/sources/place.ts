import type { Translator } from '../interface/translator.ts';
import type { Place } from './citations.ts';

/** The interface strings that name a division of an article. */
const inArticle = { paragraph: 'articleParagraph', part: 'articlePart' } as const;

/** The plural form of a place: a range or a list, such as 52–89, needs the plural. */
export const countOf = (numbers: string) => (/\D/.test(numbers) ? 2 : 1);

/**
 * The place of a citation within its source, as the language abbreviates it.
 * @param divisions names of the divisions of an article in the source
 * @returns for example `art. 39 (1)`, `п. 1 ст. 39`, `39-бап, 1-тармақ`; empty when the whole source is cited
 */
export function formatPlace(
  t: Translator,
  { article, part, paragraphs }: Place,
  divisions: 'paragraph' | 'part' = 'paragraph',
): string {
  return [
    article && !part && t('sources.article', { count: countOf(article), number: article }),
    article && part && t(`sources.${inArticle[divisions]}`, { count: countOf(part), article, part }),
    paragraphs && t('sources.paragraphs', { count: countOf(paragraphs), number: paragraphs }),
  ]
    .filter(Boolean)
    .join(', ');
}
