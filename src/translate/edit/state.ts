import { isUntranslated } from '../../model/documents/draft.ts';
import { type LocaleCode, localeOf } from '../../model/languages/locales.ts';
import type { Problem } from '../../model/problems/problem.ts';
import { withoutSilenced } from '../../model/problems/silenced.ts';
import type { Site } from '../../model/site/schema.ts';
import { readSite } from '../../model/site/site.ts';
import { type Document, documentsOf } from '../../model/translations/documents.ts';
import {
  countStates,
  type DocumentState,
  stateOf,
  translationsOf,
  type UnitState,
} from '../../model/translations/state.ts';
import { unsilencedWarningsIn } from '../../model/translations/warnings.ts';
import { readDocument } from '../exchange/documents.ts';
import { type AgreedTerm, agreedTerms, termsIn } from '../exchange/terms.ts';
import type { ExchangeUnit } from '../exchange/unit.ts';
import { compareWords } from '../word-diff.ts';
import { hashOf } from './hash.ts';
import { markUnit } from './marks.ts';
import { meaningOf } from './meaning.ts';
import { previewOf } from './preview.ts';
import { titleOf } from './title.ts';
import type { DocumentView, LanguageView, Said, Sides, UnitView } from './view.ts';

/** A language and a document as the page names them, looked up in the site. */
export interface Wanted {
  readonly site: Site;
  readonly locale: LocaleCode;
  readonly document: Document;
}

/** @returns undefined when the site is not translated into the language, or has no such document */
export function lookUp(root: string, language: string, name: string): Wanted | undefined {
  const site = readSite(root);
  const locale = translationsOf(site).find((code) => code === language);
  const document = documentsOf(root, site).find((one) => one.name === name);
  return locale && document && { site, locale, document };
}

/** The languages into which the site is translated, each with its documents and what there is to do in them. */
export function languages(root: string): LanguageView[] {
  const site = readSite(root);
  const documents = documentsOf(root, site);
  return translationsOf(site).map((locale) => ({
    code: locale,
    name: localeOf(locale).nativeName,
    direction: localeOf(locale).direction,
    incomplete: site.incomplete.includes(locale),
    documents: documents.map((document) => {
      const states = stateOrNothing(root, site, document, locale)?.units ?? [];
      const { stale, missing, unconfirmed } = countStates(states);
      return {
        name: document.name,
        title: titleOf(document.name, states),
        total: states.length,
        stale,
        missing,
        unconfirmed,
      };
    }),
  }));
}

/**
 * A document with its translation, unit by unit.
 * @param language code of the language into which it is translated
 * @param name as translators name it: `statement`, `legal/assembly`, `ui`
 * @returns undefined when there is no such language or document
 * @throws when content/site.yaml cannot be read
 */
export function state(root: string, language: string, name: string): DocumentView | undefined {
  const wanted = lookUp(root, language, name);
  if (!wanted) return undefined;
  const { site, locale, document } = wanted;
  const known = stateOrNothing(root, site, document, locale);
  const units = readDocument(root, site, name, locale)?.units;
  const terms = agreedTerms(root, site, locale);
  const found = known ? lookAt(root, site, known) : [];
  const review = known?.review;
  return {
    language,
    languageName: localeOf(locale).nativeName,
    name,
    title: titleOf(name, known?.units ?? []),
    units: known && units ? units.map((unit) => viewOf(unit, site, known, terms, found)) : [],
    readable: known !== undefined && units !== undefined,
    isText: document.kind === 'text',
    signed: typeof review === 'object' ? `${review.name}, ${review.date}${review.changed ? ' *' : ''}` : '',
    preview: previewOf(name, locale),
  };
}

/** The languages in which a document is shown; undefined when the site is not translated into that. */
export function sidesOf(root: string, language: string): Sides | undefined {
  const site = readSite(root);
  const locale = translationsOf(site).find((code) => code === language);
  const side = (code: LocaleCode) => ({ code, direction: localeOf(code).direction });
  return locale && { original: side(site.original), translation: side(locale) };
}

/** One unit as it is now. */
export function unitView(root: string, wanted: Wanted, key: string): UnitView | undefined {
  const { site, locale, document } = wanted;
  const known = stateOrNothing(root, site, document, locale);
  const unit = readDocument(root, site, document.name, locale)?.units.find((one) => one.key === key);
  if (!known || !unit) return undefined;
  const part = unitOf(key, known.units);
  const found = lookAt(root, site, { ...known, units: part ? [part] : [] });
  return viewOf(unit, site, known, agreedTerms(root, site, locale), found);
}

/** What a file of a text that is only begun still has of the original is not translated. */
export function withoutCopy(unit: ExchangeUnit): ExchangeUnit {
  return isUntranslated(unit.target, unit.source)
    ? { ...unit, target: '', pieces: { ...unit.pieces, target: [] } }
    : unit;
}

/** The unit to which a part belongs: a list of which it is an item, a string of which it is a plural form. */
export const unitOf = (key: string, units: readonly UnitState[]): UnitState | undefined =>
  units.find(({ parts }) => parts.some((part) => part.key === key));

function viewOf(
  given: ExchangeUnit,
  { original }: Site,
  known: DocumentState,
  terms: readonly AgreedTerm[],
  found: readonly Problem[],
): UnitView {
  const unit = withoutCopy(given);
  const part = unitOf(unit.key, known.units);
  const marked = markUnit(unit);
  const state = unit.target === '' ? 'missing' : (part?.state ?? 'unconfirmed');
  const change =
    state === 'stale' ? compareWords(part?.rendered ?? '', part?.original ?? '', localeOf(original).intl) : [];
  return {
    key: unit.key,
    source: marked.source,
    target: marked.target,
    marks: marked.marks.map(({ id, pair, texts }) => ({
      id,
      pair,
      meaning: meaningOf(texts[0] ?? ''),
      markup: texts.join('…'),
    })),
    state,
    seen: hashOf(unit.target),
    from: hashOf(unit.source),
    place: `${unit.place.file}:${unit.place.line}`,
    notes: unit.notes,
    terms: termsIn(unit.source, terms),
    change,
    lookAt: unit.target === '' ? [] : found.filter((problem) => isAt(part, problem)).map(saidOf),
  };
}

const isAt = (part: UnitState | undefined, { file, line }: Problem) => part?.file === file && part.line === line;

/** A problem without its place. */
export const saidOf = ({ wrong, fix, code }: Problem): Said => ({ wrong, fix, ...(code ? { code } : {}) });

/** What a person should look at in some units of a document. */
function lookAt(root: string, site: Site, known: DocumentState): Problem[] {
  const found = unsilencedWarningsIn(root, site, known.locale, [known]).get(known.document.name) ?? [];
  return withoutSilenced(root, found);
}

/** What cannot be read is told of by the content checks. */
function stateOrNothing(root: string, site: Site, document: Document, locale: LocaleCode): DocumentState | undefined {
  try {
    return stateOf(root, site, document, locale);
  } catch {
    return undefined;
  }
}
