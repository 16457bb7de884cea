import { onceForEachText } from '../site/once.ts';
import { readBlocks, type Tag } from './blocks.ts';

/**
 * All tags of a document in the order of the text. Its page, feeds and lists ask for them at different times: unlike the
 * document they are small, and kept.
 * @param body MDX without or with front matter
 */
export const tagsOf = onceForEachText((body): readonly Tag[] => readBlocks(body).flatMap(({ tags }) => tags));
