import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import { isCopy } from '../documents/draft.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Rendered, Wording } from './accepted-wordings.ts';
import { fingerprint } from './content-hash.ts';
import type { Pair, Pairs } from './translation-pair.ts';
import { type Unit, type Units, unitsOfDocument } from './units.ts';

/**
 * Brings a text and its translation side by side, with the wordings of the original that the translation renders.
 * @param root folder of the project
 * @param name the document's folder in `content/`, such as `legal/assembly`
 * @param rendered what was accepted of it; undefined when nothing was
 * @throws Error with a message `line:column: reason` when a file is not valid MDX
 */
export function pairsOfText(
  root: string,
  name: string,
  original: LocaleCode,
  locale: LocaleCode,
  rendered: Rendered | undefined,
): Pairs {
  const file = `content/${name}/${locale}.mdx`;
  const model = unitsOfDocument(readFileSync(join(root, 'content', name, `${original}.mdx`), 'utf8'));
  const units: Units = existsSync(join(root, file))
    ? unitsOfDocument(readFileSync(join(root, file), 'utf8'))
    : { fields: [], blocks: [] };
  const fields = model.fields.map(({ key, words }): Pair => {
    const unit = units.fields.find((field) => field.key === key);
    return {
      key,
      original: words,
      translation: unit?.words,
      file,
      line: unit?.line ?? 1,
      rendered: rendered?.fields[key]?.words,
    };
  });

  const known = rendered?.blocks ?? [];
  const partners = matchBlocks(model.blocks, known);
  const inStep = units.blocks.length === model.blocks.length;
  // The original has changed its number of paragraphs, the translation still has those it was accepted with.
  const asAccepted = !inStep && units.blocks.length === known.length;
  const blocks = model.blocks.map(({ key, words }, index): Pair => {
    const partner = partners[index];
    const at = inStep ? index : partner;
    // When neither is so, blocks of one name are the best guess; that the texts are out of step is said as well.
    const unit = inStep || asAccepted ? units.blocks[at ?? -1] : units.blocks.find(({ key: name }) => name === key);
    return {
      key,
      original: words,
      translation: unit && unit.words !== '' && !isCopy(unit.words, words) ? unit.words : undefined,
      file,
      line: unit?.line ?? 1,
      rendered: partner === undefined ? undefined : known[partner]?.words,
    };
  });
  return { fields, blocks: withLines(blocks), there: units.blocks.length };
}

/**
 * For each block of the original the one of the accepted wordings that it was, known again by its words wherever it
 * stands now. A block whose words are new takes the place of one that is gone from the same spot: it was changed.
 * @returns indexes into `known`; undefined for a block that is new
 */
function matchBlocks(blocks: readonly Unit[], known: readonly Wording[]): (number | undefined)[] {
  // Mostly nothing has changed.
  if (known.length === blocks.length && blocks.every(({ words }, index) => words === known[index]?.words)) {
    return blocks.map((_, index) => index);
  }
  const before = known.map(({ hash }) => hash);
  const now = blocks.map(({ words }) => fingerprint(words));
  const partners: (number | undefined)[] = [];
  let old = 0;
  let gone: number[] = [];
  for (const { value, added, removed } of diffArrays(before, now)) {
    const span = value.map((_, index) => old + index);
    if (removed) {
      gone = span;
      old += value.length;
    } else if (added) {
      partners.push(...value.map((_, index) => gone[index]));
      gone = [];
    } else {
      partners.push(...span);
      old += value.length;
      gone = [];
    }
  }
  return partners;
}

/** A missing block is to stand after the one before it. */
function withLines(blocks: readonly Pair[]): Pair[] {
  let line = 1;
  return blocks.map((block) => {
    line = Math.max(line, block.line);
    return { ...block, line };
  });
}
