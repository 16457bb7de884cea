import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '../../lib/system-files.ts';
import { readFields } from '../problems/fields.ts';
import { explainJson } from '../problems/json-syntax.ts';
import type { Problem } from '../problems/problem.ts';
import { isProblem, readTextFile, type TextFile } from '../problems/text-file.ts';
import type { Site } from '../site/schema.ts';
import { acceptedFile, acceptedSchema } from './accepted-wordings.ts';
import { fingerprint } from './content-hash.ts';
import { t } from './messages.ts';
import { translationsOf } from './state.ts';

const fix = t('accepted.fix');

/** Checks the files with the accepted wordings, which only the commands may write. */
export function checkTranslations(root: string, site: Site): Problem[] {
  const folder = 'content/translations';
  const files = existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).filter((name) => !isSystemFile(name))
    : [];
  const known = translationsOf(site);
  const strays = files.filter((name) => !known.some((locale) => acceptedFile(locale) === `${folder}/${name}`));
  return [
    ...strays.map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      wrong: t('stray'),
      fix: t('stray.fix', { known: known.map((locale) => `${locale}.json`).join(', ') || t('none') }),
    })),
    ...known.flatMap((locale) => checkFile(root, acceptedFile(locale))),
  ];
}

function checkFile(root: string, file: string): Problem[] {
  if (!existsSync(join(root, file))) return [];
  const source = readTextFile(root, file);
  if (isProblem(source)) return [source];
  const broken = explainJson(source);
  if (broken) return [{ ...broken, wrong: t('damaged'), fix }];
  if (isIntact(source)) return [];
  const { value = {}, problems, lineOf } = readFields(source, acceptedSchema);
  if (problems.length) return problems.map((problem) => ({ ...problem, fix }));
  return Object.entries(value).flatMap(([name, { fields, blocks }]) =>
    [
      ...Object.entries(fields).map(([key, wording]) => ({ path: [name, 'fields', key], ...wording })),
      ...blocks.map((wording, index) => ({ path: [name, 'blocks', index], ...wording })),
    ]
      .filter(({ hash, words }) => fingerprint(words) !== hash)
      .map(({ path }) => ({
        file,
        line: lineOf(...path),
        wrong: t('changedByHand', { name }),
        fix,
      })),
  );
}

/** Whether nothing is wrong. Lines, which take longer to find, are searched for only if there is a problem. */
function isIntact({ text }: TextFile): boolean {
  const { data, success } = acceptedSchema.safeParse(JSON.parse(text));
  return (
    success &&
    Object.values(data).every(({ fields, blocks }) =>
      [...Object.values(fields), ...blocks].every(({ hash, words }) => fingerprint(words) === hash),
    )
  );
}
