import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { signatureFile, sumsFile } from '../lib/checksums.ts';
import { makeReadable } from '../lib/readable.ts';
import { fingerprintOf, publisherKey } from '../lib/ssh/key.ts';
import { namespace, signatureProblem } from '../lib/ssh/signature.ts';
import { readSite } from '../model/site/site.ts';

/*
 * `npm run sign -- ~/.ssh/statement`, or with the path in SIGNING_KEY: signs the sums of the site that was built.
 * OpenSSH's own program does it, which asks for the key's password and knows keys that an agent holds; the key itself is
 * never read here.
 */
const sums = join('dist', sumsFile);
const signature = join('dist', signatureFile);
const published = publisherKey(readSite());
const problem = sign(process.argv[2] ?? process.env['SIGNING_KEY'], published);
if (problem === undefined && published) {
  console.log(`${signature} signs ${sums} with the key ${fingerprintOf(published)}.`);
} else {
  console.error(problem);
  process.exitCode = 1;
}

/** @returns what went wrong, in a sentence */
function sign(file: string | undefined, key: Uint8Array | undefined): string | undefined {
  if (!key) {
    return 'Nobody could check the signature: put the line of your key’s file .pub into content/site.yaml as signingKey, then build again.';
  }
  if (!existsSync(sums)) return `There is no ${sums} to sign: run npm run build first.`;
  if (!file) return 'Say which key signs: npm run sign -- and the path of its file, or put the path into SIGNING_KEY.';
  if (!existsSync(file)) return `There is no key ${file}.`;
  rmSync(signature, { force: true });
  const { error, status } = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', namespace, '-f', file, sums], {
    stdio: ['inherit', 'ignore', 'inherit'],
  });
  if (error) return 'The program ssh-keygen was not found; it comes with OpenSSH.';
  if (status !== 0) return `ssh-keygen could not sign with ${file}.`;
  makeReadable(signature);
  const wrong = signatureProblem(readFileSync(sums), readFileSync(signature, 'utf8'), key);
  if (wrong === undefined) return undefined;
  rmSync(signature);
  return `The signature ${wrong}, not with the one that content/site.yaml names as signingKey; it was taken away again.`;
}
