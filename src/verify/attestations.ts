import { attestationFile, sumsFile } from '../lib/checksums.ts';
import { checkSignature, NoOpenSsh } from '../lib/ssh/keygen.ts';
import { attestationNamespaceOf, withoutComment } from '../model/site/keys.ts';
import type { Site } from '../model/site/schema.ts';
import { t } from './messages.ts';
import { type Copy, Unreadable } from './mirror-source.ts';

/** More bytes than a signature has. */
const longest = 10_000;

/**
 * Who else has signed the checksums of a copy, of those that `content/site.yaml` names.
 * @returns sentences on those who have, and on signatures that are wrong, which make a copy invalid
 */
export async function attestationsOf(copy: Copy, site: Site): Promise<{ valid: string[]; wrong: string[] }> {
  const [valid, wrong]: [string[], string[]] = [[], []];
  const sums = await copy.read(sumsFile);
  for (const { id, name, key } of site.attesters) {
    try {
      const signature = await copy.read(attestationFile(id), longest);
      if (!sums || !signature) continue;
      const wanted = { keys: [withoutComment(key)], namespace: attestationNamespaceOf(site) };
      const { by, problem } = checkSignature(sums, signature, wanted);
      if (problem === undefined) valid.push(t('attester', { name, by }));
      else wrong.push(t('attesterWrong', { name, problem }));
    } catch (error) {
      if (error instanceof NoOpenSsh) return { valid: [], wrong: [] };
      if (!(error instanceof Unreadable) || error.entirely) throw error;
      wrong.push(t('attesterWrong', { name, problem: error.message }));
    }
  }
  return { valid, wrong };
}
