import { join } from 'node:path';
import { attestationFile } from '../lib/checksums.ts';
import { attestationNamespaceOf, fingerprintOfLine, withoutComment } from '../model/site/keys.ts';
import { readSite } from '../model/site/site.ts';
import { orSentence, Refused } from './failure.ts';
import { t } from './messages.ts';
import { keyToSign, signSums, sums } from './signing.ts';

/*
 * `npm run attest -- id ~/.ssh/key`: somebody other than the publisher, who has built the site and got the published
 * checksums, signs them with a key that `content/site.yaml` lists under `attesters`. The publisher puts the signature
 * next to the checksums; `npm run verify` says whose there are.
 */
await orSentence(() => {
  const [id = '', file = process.env['SIGNING_KEY']] = process.argv.slice(2);
  const site = readSite();
  const attester = site.attesters.find((one) => one.id === id);
  if (!attester) {
    const known = site.attesters.map((one) => one.id).join(', ') || t('noAttesters');
    throw new Refused(t('whoAttests', { known }));
  }
  const key = keyToSign('attest', file);
  const target = join('dist', attestationFile(id));
  const wanted = { keys: [withoutComment(attester.key)], namespace: attestationNamespaceOf(site) };
  signSums(key, target, wanted, (problem) => t('notTheKeyOfAttester', { problem, id }));
  const { name } = attester;
  console.log(t('attested', { target, name, sums, by: fingerprintOfLine(attester.key) }));
});
