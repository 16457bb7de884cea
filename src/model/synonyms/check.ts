import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFile } from '../entries/data-file.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { t } from './messages.ts';
import { synonymsSchema } from './schema.ts';

const file = 'content/synonyms.yaml';

/** Checks `content/synonyms.yaml`: words in every language of the site, and pages of existing topics. */
export function checkSynonyms(root: string, { languages, topics }: Site): Problem[] {
  if (!existsSync(join(root, file))) return [];
  const { value = {}, problems, lineOf } = readDataFile(root, file, synonymsSchema());
  const missing = Object.entries(value).flatMap(([id, record]) =>
    languages
      .filter((locale) => !record[locale])
      .map((locale) => ({
        file,
        line: lineOf(id),
        wrong: t('missing', { id, locale }),
        fix: t('missing.fix', { id, locale }),
      })),
  );
  const unknown = Object.entries(value).flatMap(([id, { pages = [] }]) =>
    pages.flatMap((page) => {
      const [, topic] = /^legal\/([^/]+)\/$/.exec(page) ?? [];
      if (!topic || topics.includes(topic)) return [];
      const meant = nearest(topic, topics);
      return [
        {
          file,
          line: lineOf(id, 'pages'),
          wrong: t('unknownPage', { page, topic }),
          fix: meant ? t('unknownPage.meant', { meant }) : t('unknownPage.fix'),
        },
      ];
    }),
  );
  return [...problems, ...missing, ...unknown];
}
