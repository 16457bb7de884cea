import { type ReaderLanguage, readerLanguage } from './reader-language.ts';

/** A sentence, or its plural forms by CLDR's categories, chosen by the value `count`. */
export type Sentence = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Sentences by key, each in all languages. `{{name}}` is replaced by a value, as in the interface strings. */
export type MessageTable = Readonly<Record<string, Readonly<Record<ReaderLanguage, Sentence>>>>;

type Text<One extends Sentence> = One extends string ? One : One[keyof One] & string;

type Names<One extends string> = One extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Names<Rest> : never;

type Values<One extends Sentence> = Names<Text<One>> | (One extends string ? never : 'count');

/** Nothing when a sentence has no placeholder; otherwise a value for each. */
type Arguments<One extends Sentence> = [Values<One>] extends [never]
  ? []
  : [values: Readonly<Record<Values<One>, string | number | undefined>>];

/** Finds a sentence in the language of the reader; keys and placeholders are typed after the English sentences. */
export interface Messages<Table extends MessageTable> {
  <Key extends keyof Table>(key: Key, ...values: Arguments<Table[Key]['en']>): string;
  readonly table: Table;
}

/**
 * Sentences for the person who runs a program. Placeholders and plural forms are written as in i18next JSON v4; the
 * sentences are in the code and not in `content/`, so that they can be read however damaged that is. Values are
 * inserted unchanged: placeholders in a value are not replaced. A value that is undefined is left out.
 * @param language of the sentences; tests ask for each
 */
export function messagesFrom<const Table extends MessageTable>(
  table: Table,
  language: ReaderLanguage = readerLanguage,
): Messages<Table> {
  const rules = new Intl.PluralRules(language);
  const translate = (key: keyof Table, values: Readonly<Record<string, string | number | undefined>> = {}) => {
    const sentence: Sentence = (table[key] as MessageTable[string])[language];
    const text =
      typeof sentence === 'string' ? sentence : (sentence[rules.select(Number(values['count']))] ?? sentence.other);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''));
  };
  return Object.assign(translate, { table }) as Messages<Table>;
}
