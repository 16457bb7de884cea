import { sha256 } from '../../lib/hash.ts';
import { contactIds, withdrawnDays } from '../contacts/files.ts';
import { signingKeysOf } from '../site/keys.ts';
import type { Site } from '../site/schema.ts';
import { changesBetween, summarise } from './changes.ts';
import type { Edition } from './editions.ts';
import { t } from './messages.ts';
import { type EditionRecord, formatRecord, largestRecord, recordSchema } from './schema.ts';
import { formatTexts, readTexts, textsOf } from './texts.ts';

/**
 * Whether browsers are to delete what they keep of the site; without a key nobody could verify that the publisher says
 * so.
 */
const endsOffline = (site: Site) => !site.offline && signingKeysOf(site).length > 0;

/** What of the site’s content a record names, apart from its number and day. */
function stateOf(root: string, site: Site) {
  const texts = textsOf(root);
  const file = formatTexts(texts);
  const withdrawn = contactIds(root).map((id) => [id, withdrawnDays(root, id)] as const);
  return {
    texts,
    file,
    named: {
      address: site.address,
      mirrors: site.mirrors,
      texts: sha256(file),
      withdrawn: Object.fromEntries(withdrawn.filter(([, days]) => days.length > 0)),
      keys: signingKeysOf(site),
      ...(endsOffline(site) && { ends: true as const }),
    },
  };
}

/**
 * Whether the content is no longer that of an edition.
 * @param root folder of the project, whose content has been checked
 */
export function hasChangedSince(root: string, site: Site, edition: Edition): boolean {
  const { named } = stateOf(root, site);
  const { address, mirrors, texts, withdrawn, keys, ends } = edition;
  return canonical({ address, mirrors, texts, withdrawn, keys, ends }) !== canonical(named);
}

const canonical = (value: unknown) =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * Makes the record of the next edition.
 * @param root folder of the project, whose content has been checked
 * @param day ISO 8601 calendar date of the edition
 * @param before the edition before, with the SHA-256 of its `SHA256SUMS`
 * @returns the record, and the file with the hashes of the texts, each as it is written
 * @throws when the texts of the edition before are missing, or when the record would be too large
 */
export function nextRecord(
  root: string,
  site: Site,
  day: string,
  before: { readonly edition: Edition; readonly sums: string } | undefined,
): { record: EditionRecord; text: string; texts: string } {
  const { texts, file, named } = stateOf(root, site);
  const changes = before ? changesBetween(readTexts(root) ?? {}, texts) : {};
  const previous = before && { record: before.edition.checksum, sums: before.sums };
  for (let level = 0; level <= 4; level += 1) {
    const record = recordSchema.parse({
      edition: (before?.edition.edition ?? 0) + 1,
      day,
      ...named,
      ...(previous && { previous }),
      changes: summarise(shorten(changes), level),
    });
    const text = formatRecord(record);
    if (Buffer.byteLength(text) <= largestRecord) return { record, text, texts: file };
  }
  throw new Error(t('tooLarge'));
}

/** A page with very many changed places is named as a whole. */
const shorten = (changes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(changes).map(([name, words]) => [name, words.length > 200 ? '*' : words]));
