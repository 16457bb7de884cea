import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { memoizeByText, memoizeInBuild } from '../../lib/memoize.ts';

/** A wording of the original that a translation renders. */
const wordingSchema = z.strictObject({
  /** Its fingerprint. */
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  /** Its words, kept so that they can be shown next to newer ones. */
  words: z.string(),
});

/** The accepted wordings of a document: its fields by name, its blocks in the order of the original's text. */
const renderedSchema = z.strictObject({
  fields: z.record(z.string(), wordingSchema),
  blocks: z.array(wordingSchema),
});

/** `content/translations/<language>.json`: by document, which wording of the original its translation renders. */
export const acceptedSchema = z.record(z.string(), renderedSchema);

export type Wording = z.output<typeof wordingSchema>;
export type Rendered = z.output<typeof renderedSchema>;
export type Accepted = z.output<typeof acceptedSchema>;

/** @returns path of the file from the root of the project */
export const acceptedFile = (locale: string) => `content/translations/${locale}.json`;

/**
 * @param root folder of the project
 * @returns which wordings the translations of a language render; nothing when none was ever accepted
 * @throws when the file is damaged; `npm run check` reports it in plain words
 */
export function readAccepted(root: string, locale: string): Accepted {
  return read(root, locale);
}

const read = memoizeInBuild((root: string, locale: string): Accepted => {
  const path = join(root, acceptedFile(locale));
  if (!existsSync(path)) return {};
  return parseAccepted(readFileSync(path, 'utf8'));
});

const parseAccepted = memoizeByText((text) => acceptedSchema.parse(JSON.parse(text.replace(/^\uFEFF/, ''))));

/** Writes what `readAccepted` reads: a line for each wording, so that git histories and merges show single blocks. */
export function writeAccepted(root: string, locale: string, accepted: Accepted): void {
  const path = join(root, acceptedFile(locale));
  mkdirSync(dirname(path), { recursive: true });
  const documents = Object.entries(accepted)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { fields, blocks }]) => {
      const fieldLines = Object.entries(fields).map(([key, wording]) => `${JSON.stringify(key)}: ${lineOf(wording)}`);
      return `  ${JSON.stringify(name)}: {\n    "fields": {${inside(fieldLines)}},\n    "blocks": [${inside(blocks.map(lineOf))}]\n  }`;
    });
  writeFileSync(path, `{\n${documents.join(',\n')}\n}\n`);
}

const lineOf = ({ hash, words }: Wording) => JSON.stringify({ hash, words });

const inside = (lines: readonly string[]) =>
  lines.length ? `\n${lines.map((line) => `      ${line}`).join(',\n')}\n    ` : '';
