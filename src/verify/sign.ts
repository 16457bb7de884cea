import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { signatureFile, sumsFile } from '../lib/checksums.ts';
import { makeReadable } from '../lib/readable.ts';
import { checkSignature, NoOpenSsh, signFile } from '../lib/ssh/keygen.ts';
import { namespaceOf, signingKeysOf } from '../model/site/keys.ts';
import { readSite } from '../model/site/site.ts';

/*
 * `npm run sign -- ~/.ssh/statement`, or with the path in SIGNING_KEY: signs the sums of the site that was built.
 * OpenSSH's own program does it; the key itself is never read here.
 */
/** Why nothing was signed, in a sentence. */
class Refused extends Error {}

const sums = join('dist', sumsFile);
const signature = join('dist', signatureFile);
try {
  console.log(sign(process.argv[2] ?? process.env['SIGNING_KEY']));
} catch (error) {
  if (!(error instanceof Refused || error instanceof NoOpenSsh)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns what was signed, in a sentence */
function sign(file: string | undefined): string {
  const site = readSite();
  const keys = signingKeysOf(site);
  if (keys.length === 0) {
    throw new Refused(
      'Nobody could check the signature: put the line of your key’s file .pub into content/site.yaml as signingKey, then build again.',
    );
  }
  if (!existsSync(sums)) throw new Refused(`There is no ${sums} to sign: run npm run build first.`);
  if (!file) {
    throw new Refused(
      'Say which key signs: npm run sign -- and the path of its file, or put the path into SIGNING_KEY.',
    );
  }
  if (!existsSync(file)) throw new Refused(`There is no key ${file}.`);
  const namespace = namespaceOf(site);
  const failure = signFile(file, namespace, sums);
  if (failure) throw new Refused(failure);
  const signers = { keys: keys.map(({ key }) => key), namespace };
  const { by, problem } = checkSignature(readFileSync(sums), readFileSync(signature), signers);
  if (problem !== undefined) {
    rmSync(signature);
    throw new Refused(
      `The signature ${problem}, not with the one that content/site.yaml names as signingKey; it was deleted again.`,
    );
  }
  makeReadable(signature);
  return `${signature} signs ${sums} with the key ${by}.`;
}
