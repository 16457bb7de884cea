/** An element of a page. */
export interface Element {
  /** In lower case. */
  readonly name: string;
  /** Values by the names of attributes, which are in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its content as it is written; only for a style and a script. */
  readonly text: string;
}

const values = `"[^"]*"|'[^']*'`;
/** A style or a script as a whole, or the tag of any other element; quoted values may contain a “>”. */
const tags = new RegExp(
  `<(style|script)\\b((?:${values}|[^>"'])*)>([\\s\\S]*?)</\\1\\s*>|<([a-z][^\\s/>]*)((?:${values}|[^>"'])*)>|<!--[\\s\\S]*?-->`,
  'gi',
);
const attributes = /([^\s"'/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

/**
 * Reads the elements of a page in their order, without their texts and without a tree: a policy needs nothing from a
 * tree, which takes six times as long.
 * @param html a whole page, as Astro writes it
 */
export function elementsIn(html: string): Element[] {
  return [...html.matchAll(tags)].flatMap(([, block, written = '', text = '', name = block, others = written]) =>
    name === undefined ? [] : { name: name.toLowerCase(), attributes: attributesIn(others), text },
  );
}

function attributesIn(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(attributes)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

/**
 * What in a page is read neither as an element nor as the end of one: a browser could make an element of it all the
 * same.
 * @returns the beginning of it; nothing when all is read
 */
export function unreadIn(html: string): string | undefined {
  const rest = html.replace(tags, '').replace(/<\/[a-z][^\s<>]*\s*>|<!doctype html>/gi, '');
  const at = rest.indexOf('<');
  return at === -1 ? undefined : rest.slice(at, at + 40);
}
