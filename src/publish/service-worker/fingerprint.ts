/**
 * A short fingerprint of some bytes: whether what was kept is complete and the same. It does not prove who wrote it;
 * for that the site has signed checksums.
 * @returns the first 48 bits of the SHA-256, in 8 characters
 */
export async function fingerprint(bytes: BufferSource): Promise<string> {
  return fingerprintFrom(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The same for bytes whose SHA-256 is known. */
export const fingerprintFrom = (sum: Uint8Array): string => btoa(String.fromCharCode(...sum.slice(0, 6)));
