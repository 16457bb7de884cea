import type { Element } from '@xmldom/xmldom';
import type { Piece } from '../../model/translations/unit.ts';
import { type ExchangeFile, locationOf } from './exchange-file.ts';
import { type Code, numberCodes } from './inline-codes.ts';
import { type AgreedTerm, termsIn } from './terms.ts';
import type { ExchangeDocument, ExchangeUnit } from './unit.ts';
import { wordingMark } from './wording-hash.ts';
import { type MakeElement, newDocument, onLines, serialise } from './xml.ts';

/** https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html and its module for glossaries. */
export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';
const glossaryNamespace = 'urn:oasis:names:tc:xliff:glossary:2.0';

/** The note with the hash of the wording with which a unit was exported (`wordingMark`). */
export const exportedCategory = 'exported';

/** The note with the wording of the original that a stale translation renders. */
export const formerCategory = 'former original';

/** A document's name as an id of XLIFF, which may not hold a slash. */
const fileIdOf = (document: string) => document.replaceAll('/', ':');

/** Writes documents as XLIFF 2.0: a `file` for each document, a `unit` for each block. */
export function writeXliff({ original, language, documents, terms }: ExchangeFile): string {
  const { make } = newDocument({ '': xliffNamespace, gls: glossaryNamespace });
  const files = documents.map((document) => onLines(fileElement(make, document, terms)));
  const attributes = { version: '2.0', srcLang: original, trgLang: language };
  return serialise(onLines(make('xliff', attributes, ...files)));
}

function fileElement(make: MakeElement, { name, units }: ExchangeDocument, terms: readonly AgreedTerm[]): Element {
  const attributes = { id: fileIdOf(name), original: `content/${name}`, canResegment: 'no', 'xml:space': 'preserve' };
  return make('file', attributes, ...units.map((unit) => onLines(unitElement(make, unit, terms))));
}

function unitElement(make: MakeElement, unit: ExchangeUnit, terms: readonly AgreedTerm[]): Element {
  const codes = numberCodes(unit.pieces.source, unit.pieces.target);
  const data = [...new Set([...codes.source, ...codes.target].flatMap(({ texts }) => texts))];
  const glossary = termsIn(unit.source, terms).map(({ term, translation, meaning }) =>
    make(
      'gls:glossEntry',
      {},
      make('gls:term', {}, term),
      make('gls:translation', {}, translation),
      make('gls:definition', {}, meaning),
    ),
  );
  const note = (category: string) => (text: string) => make('note', { category }, text);
  const notes = [
    note('location')(locationOf(unit)),
    ...unit.notes.map(note('instruction')),
    ...(unit.former === undefined ? [] : [note(formerCategory)(unit.former)]),
    note(exportedCategory)(wordingMark(unit.target)),
  ];
  const original = data.map((text, index) => make('data', { id: `d${index + 1}` }, text));
  const inline = (pieces: readonly Piece[], numbered: readonly Code[]) =>
    inlineElements(make, pieces, [...numbered], data);
  return make(
    'unit',
    { id: unit.key },
    glossary.length > 0 ? make('gls:glossary', {}, ...glossary) : undefined,
    onLines(make('notes', {}, ...notes)),
    original.length > 0 ? onLines(make('originalData', {}, ...original)) : undefined,
    onLines(
      make(
        'segment',
        { state: unit.target === '' || unit.former !== undefined ? 'initial' : 'translated' },
        make('source', {}, ...inline(unit.pieces.source, codes.source)),
        make('target', {}, ...inline(unit.pieces.target, codes.target)),
      ),
    ),
  );
}

/** @param codes the codes of the pieces in their order; each is removed from the list when it is written */
function inlineElements(
  make: MakeElement,
  pieces: readonly Piece[],
  codes: Code[],
  data: readonly string[],
): (Element | string)[] {
  const reference = (text: string | undefined) => `d${data.indexOf(text ?? '') + 1}`;
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { id = '', texts = [] } = codes.shift() ?? {};
    if ('alone' in piece) return make('ph', { id, dataRef: reference(texts[0]) });
    const references = { dataRefStart: reference(texts[0]), dataRefEnd: reference(texts[1]) };
    return make('pc', { id, ...references }, ...inlineElements(make, piece.inner, codes, data));
  });
}
