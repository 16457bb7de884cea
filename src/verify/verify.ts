import { existsSync, statSync } from 'node:fs';
import { attestationFile, signatureFile } from '../lib/checksums.ts';
import { signedEditionFile } from '../model/editions/signed-edition.ts';
import { readSite } from '../model/site/site.ts';
import { attestationsOf } from './attestations.ts';
import { compare } from './compare.ts';
import { orSentence, Refused } from './failure.ts';
import { folderCopy } from './folder.ts';
import { remember, remembered } from './memory.ts';
import { t } from './messages.ts';
import { mirrorCopy } from './mirror.ts';
import type { Copy } from './mirror-source.ts';
import { newestEditionProblems } from './newest-edition.ts';
import { printable } from './printable.ts';
import { progressOn } from './progress.ts';
import { trustedSums } from './reference-checksums.ts';
import { reportOf } from './report.ts';
import { zipCopy } from './zip.ts';

/*
 * `npm run verify -- https://mirror.example/` (or a folder, or a zip): compares a copy of the site with its checksums,
 * file by file, reports its edition and what differs, and ends with an error when anything does.
 */
await orSentence(async () => {
  const copy = copyAt(process.argv.slice(2));
  const site = readSite();
  const { host } = new URL(site.address);
  const memory = remembered(host);
  const { sums, sentences, wrong, proven } = await trustedSums(process.cwd(), copy, site, memory);
  const [first, ...others] = sentences;
  say(t('comparing', { copy: copy.name, list: first }), ...others);
  const unlisted = [signatureFile, signedEditionFile, ...site.attesters.map(({ id }) => attestationFile(id))];
  const findings = await compare(copy, sums, unlisted, progressOn(process.stderr));
  const attested = await attestationsOf(copy, site);
  wrong.push(...(await newestEditionProblems(copy, site, sums, memory)));
  console.log(reportOf(findings, sums.size));
  say(...wrong, ...attested.wrong, ...attested.valid);
  if (copy.unseen) say(copy.unseen);
  if (proven) say(remember(host, proven));
  if (findings.length + wrong.length + attested.wrong.length > 0) process.exitCode = 1;
});

function say(...sentences: (string | undefined)[]): void {
  for (const sentence of sentences) if (sentence) console.log(printable(sentence));
}

/** @throws Refused when no copy is named that could be compared */
function copyAt([where, ...more]: string[]): Copy {
  if (where === undefined || more.length) {
    throw new Refused(t('whatToCompare'));
  }
  if (/^https?:\/\//i.test(where)) {
    if (URL.canParse(where)) return mirrorCopy(where);
    throw new Refused(t('notAnAddress', { where }));
  }
  if (!existsSync(where)) {
    throw new Refused(t('noCopy', { where }));
  }
  return statSync(where).isDirectory() ? folderCopy(where) : zipCopy(where);
}
