import { readBlocks, type Tag } from './blocks.ts';

/**
 * All tags of a document in the order of the text.
 * @param text MDX without or with front matter
 */
export const tagsOf = (text: string): readonly Tag[] => readBlocks(text).flatMap(({ tags }) => tags);
