import type { SigningKey } from './keys.ts';

/** The keys that may have signed an edition. */
export const keysFor = (keys: readonly SigningKey[], edition: number) =>
  keys.filter(({ from, until = Number.POSITIVE_INFINITY, revoked }) => !revoked && from <= edition && edition <= until);

/**
 * Joins the keys that came with the site and those that a known edition announced. A key that is revoked in either
 * stays revoked.
 */
export function joinKeys(own: readonly SigningKey[], announced: readonly SigningKey[]): SigningKey[] {
  const added = announced.filter(({ key }) => !own.some((one) => one.key === key));
  const isRevoked = (key: string) => announced.some((one) => one.key === key && one.revoked);
  return [...own.map((one) => (isRevoked(one.key) ? { ...one, revoked: true as const } : one)), ...added];
}
