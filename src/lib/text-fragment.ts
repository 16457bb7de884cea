/** With this many words or more, only the first and the last ones are named. */
const longest = 10;
const named = 5;

/**
 * A fragment that opens a page at these words, and at the element with this id in browsers without text fragments.
 * @param id of the element that contains the words
 * @param words as the page shows them, in one block
 * @returns the fragment without its `#`
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment(id: string, words: string): string {
  const all = words.trim().split(/\s+/);
  const ends = all.length > longest ? [all.slice(0, named), all.slice(-named)] : [all];
  return `${id}:~:text=${ends.map((part) => encodePart(part.join(' '))).join()}`;
}

/** A comma, a dash and an ampersand would separate the parts of a directive. */
const encodePart = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
