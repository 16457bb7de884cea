import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSums, signatureFile } from '../lib/checksums.ts';
import { sha256 } from '../lib/hash.ts';
import { type Edition, readEditions, recordPath } from '../model/editions/editions.ts';
import { hasChangedSince } from '../model/editions/next.ts';
import { namespaceOf, signingKeysOf } from '../model/site/keys.ts';
import type { Site } from '../model/site/schema.ts';
import { readSite } from '../model/site/site.ts';
import { keysFor } from '../model/site/valid-keys.ts';
import { orSentence, Refused } from './failure.ts';
import { remember, remembered } from './memory.ts';
import { t } from './messages.ts';
import { prepareForWorker } from './newest-edition.ts';
import { keyToSign, signSums, sums } from './signing.ts';

/*
 * `npm run sign -- ~/.ssh/statement`, or with the path in SIGNING_KEY: signs the checksums of the site that was built,
 * for the edition whose record it has. An edition is signed once: with other checksums it would be another edition.
 */
await orSentence(async () => {
  const site = readSite();
  const all = signingKeysOf(site);
  if (all.length === 0) {
    throw new Refused(t('noPublicKey'));
  }
  const key = keyToSign('sign', process.argv[2] ?? process.env['SIGNING_KEY']);
  const edition = readEditions(process.cwd()).at(-1);
  const { host } = new URL(site.address);
  const bytes = readFileSync(sums);
  if (edition) refuseOther(site, edition, bytes, host);
  const keys = keysFor(all, edition?.edition ?? 1).map((one) => one.key);
  const wanted = { keys, namespace: namespaceOf(site) };
  const target = join('dist', signatureFile);
  const forWorker = edition && (await prepareForWorker(edition, bytes));
  const by = signSums(
    key,
    target,
    wanted,
    (problem) =>
      edition ? t('notTheKeyOfEdition', { problem, number: edition.edition }) : t('notTheKey', { problem }),
    forWorker ? [forWorker.file] : [],
  );
  forWorker?.publish();
  console.log(t('signed', { target, sums, by }));
  if (edition) {
    const { edition: number, day, checksum } = edition;
    const note = remember(host, { edition: number, day, record: checksum, sums: sha256(bytes), keys: all });
    if (note) console.log(note);
  }
});

/** @throws Refused when the site is not that edition, or when the edition was signed with other checksums */
function refuseOther(site: Site, edition: Edition, bytes: Uint8Array, host: string): void {
  const { edition: number, checksum } = edition;
  if (parseSums(Buffer.from(bytes).toString()).sums.get(recordPath(number)) !== checksum) {
    throw new Refused(t('recordNotListed', { sums, number }));
  }
  if (hasChangedSince(process.cwd(), site, edition)) {
    throw new Refused(t('changedSinceRecord', { number }));
  }
  const before = remembered(host);
  if (before && before.edition > number) {
    throw new Refused(t('newerSeen', { seen: before.edition, number }));
  }
  if (before?.edition === number && (before.sums !== sha256(bytes) || before.record !== checksum)) {
    throw new Refused(t('signedTwice', { number }));
  }
}
