import { parseFrontMatter } from '../../lib/yaml.ts';
import type { LocaleCode } from '../languages/locales.ts';
import { type Block, readBlocks } from './blocks.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

/** A text of `content/` in one language. It is parsed when its fields or blocks are first requested, and only once. */
export interface TextDocument extends SourceFile {
  /** The fields at the head of the file; null when there are none. */
  readonly fields: unknown;
  /** Paragraphs, headings and lists; `readBlockNodes` gives their ranges in the file. */
  readonly blocks: readonly Block[];
}

/** The texts of a project. */
export interface Content {
  /**
   * @param name the text’s folder in `content/`, such as `statement` or `legal/assembly`
   * @returns undefined when there is no such file
   * @throws TypeError when it is not in UTF-8
   */
  find(name: string, locale: LocaleCode): TextDocument | undefined;
  /**
   * The same for a text that must exist.
   * @throws Error when it is missing, which the content checks report before
   */
  read(name: string, locale: LocaleCode): TextDocument;
}

/**
 * The texts of a project, for everything that needs their words: checks, pages, downloads, translations.
 * @param root folder of the project
 */
export function readContent(root = process.cwd()): Content {
  const find = (name: string, locale: LocaleCode) => {
    const source = readSourceFile(root, fileOf(name, locale));
    return source && documentFrom(source);
  };
  return {
    find,
    read: (name, locale) => {
      const document = find(name, locale);
      if (!document) throw new Error(`${fileOf(name, locale)} is missing.`);
      return document;
    },
  };
}

const fileOf = (name: string, locale: LocaleCode) => `content/${name}/${locale}.mdx`;

function documentFrom(source: SourceFile): TextDocument {
  return {
    ...source,
    get fields() {
      return parseFrontMatter(source.text);
    },
    get blocks() {
      return readBlocks(source.text);
    },
  };
}
