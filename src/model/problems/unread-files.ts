import { basename, extname } from 'node:path';
import type { Entry } from './entries.ts';
import { t } from './messages.ts';
import type { Problem } from './problem.ts';

/** The files at the top of `content/` that are read. */
const files = [
  'events.yaml',
  'glossary.yaml',
  'languages.json',
  'map.yaml',
  'places.yaml',
  'press.yaml',
  'silenced.yaml',
  'site.yaml',
  'sources.yaml',
  'synonyms.yaml',
];

/** The folders there that are read; their files have checks of their kind. */
const folders = [
  'about',
  'contacts',
  'editions',
  'legal',
  'notes',
  'organisations',
  'people',
  'statement',
  'translations',
  'ui',
];

/** Endings of files of office programs, browsers and translation programs, which nothing here reads. */
const documents =
  /^\.(?:docx?|docm|odt|rtf|pdf|pages|xlsx?|ods|csv|html?|xlf|xliff|po|pot|tmx|zip|astro|tsx?|m?jsx?)$/i;

/**
 * Finds files in `content/` that nothing reads, so that they would never appear on the site: a copy of a file of data, a
 * folder with an unknown name, a document of another program.
 * @param entries what is in the folders of the project that are published
 */
export function checkUnreadFiles(entries: readonly Entry[]): Problem[] {
  return entries.flatMap(({ file, kind }): Problem[] => {
    const [top, name = '', ...rest] = file.split('/');
    if (top !== 'content' || kind === 'folder') return [];
    const isKnown = rest.length > 0 ? folders.includes(name) : files.includes(name) || folders.includes(name);
    if (isKnown && !documents.test(extname(file))) return [];
    return [{ file, line: 1, wrong: t('unread', { name: basename(file) }), fix: explain(name, rest.length > 0) }];
  });
}

/** Names the file that is meant, if the name begins with it, such as `glossary (1).yaml`. */
function explain(name: string, isInFolder: boolean): string {
  const known = isInFolder ? folders : files;
  const meant = known.find((one) => name.toLowerCase().startsWith(one.replace(/\.\w+$/, '')) && name !== one);
  return meant ? t('unread.meant', { meant: `content/${meant}` }) : t('unread.fix');
}
