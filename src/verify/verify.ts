import { existsSync, statSync } from 'node:fs';
import { namespaceOf, signingKeysOf } from '../model/site/keys.ts';
import { readSite } from '../model/site/site.ts';
import { compare } from './compare.ts';
import { folderCopy } from './folder.ts';
import { mirrorCopy } from './mirror.ts';
import { type Copy, Unreadable } from './mirror-source.ts';
import { progressOn } from './progress.ts';
import { trustedSums } from './reference-checksums.ts';
import { reportOf } from './report.ts';
import { zipCopy } from './zip.ts';

/*
 * `npm run verify -- https://mirror.example/` (or a folder, or a zip): compares a copy of the site with its sums, file
 * by file, says what is not the same, and ends with an error when anything is.
 */
try {
  const copy = copyAt(process.argv.slice(2));
  const site = readSite();
  const signers = { keys: signingKeysOf(site).map(({ key }) => key), namespace: namespaceOf(site) };
  const { sums, told, signature, unchecked } = await trustedSums(process.cwd(), copy, signers);
  console.log(`Comparing ${copy.name} with ${told}`);
  const findings = await compare(copy, sums, progressOn(process.stderr));
  console.log(reportOf(findings, sums.size));
  for (const sentence of [signature, unchecked]) if (sentence) console.log(sentence);
  if (copy.unseen) console.log(copy.unseen);
  if (findings.length || signature) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @throws Unreadable when no copy is named that could be compared */
function copyAt([where, ...more]: string[]): Copy {
  if (where === undefined || more.length) {
    throw new Unreadable('Say what to compare: npm run verify -- and an address, a folder or a zip.');
  }
  if (/^https?:\/\//i.test(where)) {
    if (URL.canParse(where)) return mirrorCopy(where);
    throw new Unreadable(`${where} is no address.`);
  }
  if (!existsSync(where)) {
    throw new Unreadable(
      `There is no folder or zip ${where}. The address of a mirror begins with https:// or http://.`,
    );
  }
  return statSync(where).isDirectory() ? folderCopy(where) : zipCopy(where);
}
