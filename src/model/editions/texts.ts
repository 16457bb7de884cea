import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPlainText } from '../../lib/files.ts';
import { isSystemFile } from '../../lib/system-files.ts';
import { parseFrontMatter } from '../../lib/yaml.ts';
import { contactIds, readChannels, readContact } from '../contacts/files.ts';
import { cutAtChannels } from '../contacts/withdrawn.ts';
import { readBlocks } from '../documents/blocks.ts';
import { normaliseWords } from '../documents/wording.ts';

/**
 * Hashes of the parts of a text, in their order, each after the name of its kind and a colon: `head`, `p` (a numbered
 * paragraph), `other` (a heading, a list), `contacts` (the contact block), `file` (data as a whole).
 */
export type Parts = readonly string[];

/** The parts of everything that is published, by the address of its page or, for data, its path in `content/`. */
export type Texts = Readonly<Record<string, Parts>>;

const hash = (kind: string, words: string) =>
  `${kind}:${createHash('sha256').update(words).digest('base64url').slice(0, 16)}`;

/**
 * The hashes of all texts of a site whose content has been checked. Numbers and addresses of contacts are not hashed:
 * there are so few numbers that one could be found out from its hash by trying all.
 * @param root folder of the project
 */
export function textsOf(root: string): Texts {
  const content = join(root, 'content');
  const channels = readChannels(root);
  const withoutChannels = (text: string) =>
    cutAtChannels(normaliseWords(text), channels)
      .map(({ text: words, channel }) => (channel ? channel.kind : words))
      .join('');
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:mdx|yaml|json)$/.test(file) && !isSystemFile(basename(file)) && !isBookkeeping(file))
    .sort();
  const texts: Record<string, Parts> = {};
  for (const file of files) {
    if (file.startsWith('contacts/')) continue;
    const text = readPlainText(join(content, file));
    texts[nameOf(file)] = file.endsWith('.mdx') ? partsOf(text, withoutChannels) : [hash('file', text)];
  }
  for (const id of contactIds(root)) texts[`contacts/${id}`] = [hash('file', contactWithoutChannels(root, id))];
  return texts;
}

/** What is not published: the state of translations, silenced checks, notes for translators, the records. */
const isBookkeeping = (file: string) =>
  /^(?:translations|editions)\/|^(?:silenced|site)\.yaml$|^ui\/notes\.json$/.test(file);

/** Where the words of a file are read: the address of a page; data has the path of its file. */
function nameOf(file: string): string {
  const [, folder = '', entry = '', locale = ''] = /^(\w+)\/(?:([^/]+)\/)?([^/]+)\.mdx$/.exec(file) ?? [];
  if (folder === 'statement') return `${locale}/`;
  if (folder === 'about') return `${locale}/about/`;
  if (folder === 'legal') return `${locale}/legal/${entry}/`;
  return folder === 'notes' ? `${locale}/#note-${entry}` : file;
}

function partsOf(source: string, withoutChannels: (text: string) => string): Parts {
  const blocks = readBlocks(source).map(({ kind, id, text, links }) => {
    const name = id ? 'p' : kind === 'ContactBlock' ? 'contacts' : 'other';
    // In the contact block, a link is a channel.
    return hash(name, [withoutChannels(text), ...(name === 'contacts' ? [] : links)].join('\n'));
  });
  return [hash('head', withoutChannels(JSON.stringify(parseFrontMatter(source)))), ...blocks];
}

function contactWithoutChannels(root: string, id: string): string {
  const { city, languages, channels } = readContact(root, id);
  return JSON.stringify([city, languages, channels.map(({ printed: _, ...rest }) => rest)]);
}

/** Where the hashes of the texts of the newest edition are. */
export const textsFile = 'content/editions/texts.json';

/** The texts as a file that is the same for the same texts; a line for each page. */
export function formatTexts(texts: Texts): string {
  const lines = Object.entries(texts).map(([name, parts]) => `${JSON.stringify(name)}:${JSON.stringify(parts)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The texts of the newest edition; undefined when there is none. */
export function readTexts(root: string): Texts | undefined {
  const path = join(root, textsFile);
  return existsSync(path) ? (JSON.parse(readPlainText(path)) as Texts) : undefined;
}
