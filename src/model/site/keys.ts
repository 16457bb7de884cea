import { fingerprintOf, readKey } from '../../lib/ssh/key.ts';
import type { Site } from './schema.ts';

/** A key with which the publisher signs editions. */
export interface SigningKey {
  /** As `ssh-keygen` takes it, without a comment: `ssh-ed25519 AAAA…`. */
  readonly key: string;
  /** `SHA256:…`, as people compare it. */
  readonly fingerprint: string;
}

/** The publisher's keys that `content/site.yaml` names. */
export function signingKeysOf({ signingKey }: Pick<Site, 'signingKey'>): SigningKey[] {
  return signingKey === undefined ? [] : [describeKey(signingKey)];
}

/** @param line a public key that the content checks have passed, with or without a comment */
export function describeKey(line: string): SigningKey {
  const bytes = readKey(line);
  return {
    key: line.trim().split(/\s+/, 2).join(' '),
    fingerprint: typeof bytes === 'string' ? '' : fingerprintOf(bytes),
  };
}

/**
 * What signatures of this site are for, so that one for another site, a login or a commit cannot pass for it
 * (`ssh-keygen -n`).
 */
export const namespaceOf = ({ address }: Pick<Site, 'address'>) => `statement@${new URL(address).host}`;
