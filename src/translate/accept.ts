import type { Accepted, Rendered, Wording } from '../model/translations/accepted-wordings.ts';
import { fingerprint } from '../model/translations/content-hash.ts';
import type { Unit, Units } from '../model/translations/unit.ts';

/**
 * Records that parts of a translation render the present original.
 * @param accepted what was accepted before; not changed
 * @param name the document's
 * @param pairs the units of the document, in step with the original
 * @param keys names of the parts that are accepted; those that are not translated are left out
 * @returns what is accepted now
 */
export function accept(
  accepted: Accepted,
  name: string,
  { fields, blocks }: Units,
  keys: ReadonlySet<string>,
): Accepted {
  const wordingOf = ({ key, original, translation, rendered }: Unit): Wording | undefined => {
    const words = keys.has(key) && translation !== undefined ? original : rendered;
    return words === undefined ? undefined : { hash: fingerprint(words), words };
  };
  const rendered: Rendered = {
    fields: Object.fromEntries(
      fields.flatMap((pair) => {
        const wording = wordingOf(pair);
        return wording ? [[pair.key, wording]] : [];
      }),
    ),
    blocks: blocks.flatMap((pair) => wordingOf(pair) ?? []),
  };
  return { ...accepted, [name]: rendered };
}
