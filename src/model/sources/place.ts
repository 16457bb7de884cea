import type { Translator } from '../interface/translator.ts';
import type { Place } from './citations.ts';

/** The interface strings that name a division of an article. */
const inArticle = { paragraph: 'articleParagraph', part: 'articlePart' } as const;

/**
 * The place of a citation within its source, as the language abbreviates it.
 * @param divisions what the source calls the divisions of its articles
 * @returns for example `art. 39 (1)`, `п. 1 ст. 39`, `39-бап, 1-тармақ`; empty when the whole source is cited
 */
export function formatPlace(
  t: Translator,
  { article, part, paragraphs }: Place,
  divisions: 'paragraph' | 'part' = 'paragraph',
): string {
  // A range or a list asks for the plural.
  const count = (number: string) => (/\D/.test(number) ? 2 : 1);
  return [
    article && !part && t('sources.article', { count: count(article), number: article }),
    article && part && t(`sources.${inArticle[divisions]}`, { count: count(part), article, part }),
    paragraphs && t('sources.paragraphs', { count: count(paragraphs), number: paragraphs }),
  ]
    .filter(Boolean)
    .join(', ');
}
