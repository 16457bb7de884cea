import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tag } from '../documents/blocks.ts';
import { readDataFile } from '../entries/data-file.ts';
import { missingLanguages } from '../entries/missing.ts';
import { nearest, type Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import { citationTag } from './citations.ts';
import { t } from './messages.ts';
import { sourcesSchema } from './schema.ts';

const file = 'content/sources.yaml';

/** A citation in `content/`. */
export interface Citation {
  readonly file: string;
  readonly line: number;
  /** Id of the source; undefined when none is given. */
  readonly source: string | undefined;
}

/** The citations among the tags of a text. */
export function citationsIn(textFile: string, tags: readonly Tag[]): Citation[] {
  return tags
    .filter(({ name }) => name === citationTag)
    .map(({ attributes: { source }, line }) => ({ file: textFile, line, source }));
}

/**
 * Checks `content/sources.yaml` and the citations: none unknown, no source that nobody cites.
 * @param citations all citations in `content/`
 * @param complete whether all citations could be read; only then it is known which source nobody cites
 */
export function checkSources(
  root: string,
  { languages }: Site,
  citations: readonly Citation[],
  complete = true,
): Problem[] {
  if (!existsSync(join(root, file))) {
    if (citations.length === 0) return [];
    return [
      {
        file,
        line: 1,
        wrong: t('missingFile'),
        fix: t('missingFile.fix'),
      },
    ];
  }
  const { value, problems, lineOf } = readDataFile(root, file, sourcesSchema);
  if (!value) return problems;
  const ids = Object.keys(value);
  const cited = new Set(citations.map(({ source: id }) => id));

  const untranslated = Object.entries(value).flatMap(
    ([id, { language, translated = {}, short, publisher, symbol }]) => {
      const others = languages.filter((locale) => locale !== language);
      return [
        ...missingLanguages(file, lineOf(id, 'translated'), t('what.title', { id }), translated, others, 4),
        ...(short ? missingLanguages(file, lineOf(id, 'short'), t('what.short', { id }), short, languages, 4) : []),
        ...(typeof symbol === 'object'
          ? missingLanguages(file, lineOf(id, 'symbol'), t('what.symbol', { id }), symbol, languages, 4)
          : []),
        ...missingLanguages(file, lineOf(id, 'publisher'), t('what.publisher', { id }), publisher, languages, 4),
      ];
    },
  );
  return [
    ...problems,
    ...untranslated,
    ...ids
      .filter((id) => complete && !cited.has(id))
      .map((id) => ({
        file,
        line: lineOf(id),
        wrong: t('uncited', { id }),
        fix: t('uncited.fix'),
      })),
    ...citations
      .filter(({ source: id }) => id !== undefined && !ids.includes(id))
      .map((citation) => explainUnknown(citation, ids)),
  ];
}

function explainUnknown({ file: where, line, source }: Citation, ids: readonly string[]): Problem {
  const meant = source && nearest(source, ids);
  // In a text a source is cited with a tag, in data with its id alone.
  const write = (id: string) => (where.endsWith('.mdx') ? `<Cite source="${id}" />` : `“${id}”`);
  return {
    file: where,
    line,
    wrong: t('unknown', { source, file }),
    fix: meant ? t('unknown.meant', { sample: write(meant) }) : t('unknown.fix', { sample: write('…'), file }),
  };
}
