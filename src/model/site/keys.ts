import { fingerprintOf, readKey } from '../../lib/ssh/key.ts';
import type { Site } from './schema.ts';

/** A key of the publisher, and the editions that it may sign. Whether it is valid does not depend on the clock. */
export interface SigningKey {
  /** As `ssh-keygen` takes it, without a comment: `ssh-ed25519 AAAA…`. */
  readonly key: string;
  /** The number of the first edition that it signs. */
  readonly from: number;
  /** The number of the last one, when another key follows. */
  readonly until?: number | undefined;
  /** Whether no signature of it counts, as when it was stolen. */
  readonly revoked?: true | undefined;
}

/** The publisher's keys that `content/site.yaml` names, in its order. */
export function signingKeysOf({
  signingKey,
  signingKeys = [],
}: Pick<Site, 'signingKey' | 'signingKeys'>): SigningKey[] {
  const single = signingKey === undefined ? [] : [{ key: signingKey, from: 1 }];
  return [...single, ...signingKeys].map(({ key, ...rest }) => ({ ...rest, key: withoutComment(key) }));
}

/** The key with which the newest edition is signed: the one that readers compare. */
export const currentKey = (site: Pick<Site, 'signingKey' | 'signingKeys'>) =>
  signingKeysOf(site).findLast(({ until, revoked }) => until === undefined && !revoked);

/** `SHA256:…`, as people compare a key. */
export function fingerprintOfLine(line: string): string {
  const bytes = readKey(line);
  return typeof bytes === 'string' ? '' : fingerprintOf(bytes);
}

export const withoutComment = (line: string) => line.trim().split(/\s+/, 2).join(' ');

/**
 * The namespace of this site's signatures, so that one for another site, a login or a commit cannot pass for it
 * (`ssh-keygen -n`).
 */
export const namespaceOf = ({ address }: Pick<Site, 'address'>) => `statement@${new URL(address).host}`;

/** The same for those who have built the site independently and got the same checksums. */
export const attestationNamespaceOf = (site: Pick<Site, 'address'>) => namespaceOf(site).replace('@', '-attested@');
