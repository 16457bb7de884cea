import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../lib/files.ts';
import { sha256 } from '../../lib/hash.ts';
import { strayFiles } from '../problems/folder.ts';
import type { Problem } from '../problems/problem.ts';
import { type Edition, editionNumbers, editionsFolder, readEdition } from './editions.ts';
import { t } from './messages.ts';
import { textsFile } from './texts.ts';

/**
 * Checks the records of the editions: that none is missing, each follows the one before, and none was changed.
 * @param root folder of the project
 */
export function checkEditions(root: string): Problem[] {
  const numbers = editionNumbers(root);
  const found = (file: string, wrong: string): Problem => ({ file, line: 1, wrong, fix: t('fix') });
  const problems = strayFiles(
    root,
    editionsFolder,
    '.json',
    (name) => name === 'texts' || numbers.includes(Number(name)),
    t('stray'),
  );
  let before: Edition | undefined;
  for (let number = 1; number <= (numbers.at(-1) ?? 0); number += 1) {
    const file = `${editionsFolder}/${number}.json`;
    if (!numbers.includes(number)) return [...problems, found(file, t('missing', { number }))];
    const edition = readEdition(root, number);
    if (edition?.edition !== number) return [...problems, found(file, t('changed'))];
    if (edition.previous?.record !== before?.checksum) {
      return [...problems, found(file, t('broken', { number: number - 1 }))];
    }
    before = edition;
  }
  const path = join(root, textsFile);
  const texts = existsSync(path) ? sha256(readPlainText(path)) : undefined;
  if (!before && texts !== undefined) {
    return [...problems, found(`${editionsFolder}/1.json`, t('missing', { number: 1 }))];
  }
  if (before && texts !== before.texts) problems.push(found(textsFile, t('texts', { number: before.edition })));
  return problems;
}
