import '@citation-js/plugin-bibtex';
import { Cite, plugins } from '@citation-js/core';
import type { LocaleCode } from '../../model/languages/locales.ts';
import { describeStatement, type Item } from './item.ts';
import { ris } from './ris.ts';
import { wikipediaTemplate } from './wikipedia.ts';

// Names and titles keep their letters; the entry is found under the same name in every tool.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** The files for reference managers: how they are named for readers, and what is in them. */
const formats = {
  bib: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  json: { name: 'CSL-JSON', write: (item: Item) => `${JSON.stringify([item], null, 2)}\n` },
  'wiki.txt': { name: 'Wikipedia', write: wikipediaTemplate },
} as const;

/** Braces in a name would end its field, and the library does not escape those of an author. */
function bibtex(item: Item): string {
  const author = item.author.map(({ literal }) => ({ literal: literal.replace(/[{}\\]/g, '') }));
  return `${new Cite([{ ...item, author }]).format('bibtex').trim()}\n`;
}

export type CitationFormat = keyof typeof formats;

/** Every format, with the address of its file within a language. */
export const citationFiles = (Object.keys(formats) as CitationFormat[]).map((format) => ({
  format,
  name: formats[format].name,
  page: `cite/statement.${format}`,
}));

/** The statement as a file of a reference manager; the same bytes whenever it is built. */
export async function citationFile(locale: LocaleCode, format: CitationFormat): Promise<string> {
  return formats[format].write(await describeStatement(locale));
}
