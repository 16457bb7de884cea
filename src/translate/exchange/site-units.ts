import { readSourceFile } from '../../model/documents/source-file.ts';
import type { LocaleCode } from '../../model/languages/locales.ts';
import type { Site } from '../../model/site/schema.ts';
import { documentNames, readDocument } from './documents.ts';
import type { ExchangeUnit, ReturnedUnit } from './unit.ts';

/** The units of a site in a language, read on demand. */
export class SiteUnits {
  readonly #root: string;
  readonly #site: Site;
  readonly #locale: LocaleCode;
  readonly #names: readonly string[];
  readonly #documents = new Map<string, readonly ExchangeUnit[]>();

  constructor(root: string, site: Site, locale: LocaleCode) {
    this.#root = root;
    this.#site = site;
    this.#locale = locale;
    this.#names = documentNames(root, site);
  }

  /** The unit that a returned one translates; undefined when there is none. */
  unit({ document, key }: ReturnedUnit): ExchangeUnit | undefined {
    return this.#read(document)?.find((unit) => unit.key === key);
  }

  /** Whether there is such a document, but its units can't be read now. */
  unreadable(document: string): boolean {
    return this.#names.includes(document) && !this.#read(document);
  }

  /** The document and the name of every unit in the documents that were read. */
  names(): string[] {
    return [...this.#documents].flatMap(([document, units]) => units.map(({ key }) => `${document} ${key}`));
  }

  /** How many units are in a file. */
  countIn(file: string): number {
    return [...this.#documents.values()].flat().filter(({ place }) => place.file === file).length;
  }

  /** The text of the file into which a unit is written; for a new file, that of the original. */
  form({ place: { file } }: ExchangeUnit): string {
    const original = file.replace(`/${this.#locale}.`, `/${this.#site.original}.`);
    return (readSourceFile(this.#root, file) ?? readSourceFile(this.#root, original))?.text ?? '';
  }

  #read(document: string): readonly ExchangeUnit[] | undefined {
    if (!this.#names.includes(document)) return undefined;
    const units = this.#documents.get(document) ?? readDocument(this.#root, this.#site, document, this.#locale)?.units;
    if (units) this.#documents.set(document, units);
    return units;
  }
}
