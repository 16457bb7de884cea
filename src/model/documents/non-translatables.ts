import { compareWordings } from '../fidelity/compare.ts';
import { numbersIn } from '../fidelity/numbers.ts';
import { findLeftOver, type Shingles, shinglesOf } from '../fidelity/untranslated-sentences.ts';
import type { Problem, Sentences } from '../problems/problem.ts';
import type { Block, Tag } from './blocks.ts';
import { t } from './messages.ts';
import type { DocumentVersion } from './read.ts';

/**
 * Compares a block with the block of the original that it renders: what was lost, what was added, what was left in the
 * original's language.
 */
export function compareBlocks(version: DocumentVersion, model: DocumentVersion, index: number): Problem[] {
  const { source, locale } = version;
  const block = version.blocks[index];
  const other = model.blocks[index];
  if (!block || !other) return [];
  const where = t('where', { file: model.source.file, line: other.line });
  const [here, there] = [withoutReferences(block, other), withoutReferences(other, block)];
  const wordings = compareWordings({ text: here, locale }, { text: there, locale: model.locale }, where);
  const linked = linksOf(block, locale).join(' ') === linksOf(other, model.locale).join(' ');
  const links: Sentences = {
    wrong: t('links', { where, links: other.links.join(', ') || t('none') }),
    fix: t('links.fix'),
  };
  return [
    ...(wordings.length || linked ? wordings : [links]),
    ...wrongReferences(block, other),
    ...findLeftOver(block.text, shinglesIn(model.blocks), locale, where),
  ].map((sentences) => ({ file: source.file, line: block.line, ...sentences }));
}

/** Cached for each original, as all its blocks are compared with them. */
const known = new WeakMap<readonly Block[], Shingles>();

function shinglesIn(blocks: readonly Block[]): Shingles {
  const shingles = known.get(blocks) ?? shinglesOf(blocks.map(({ text }) => text).join('\n'));
  known.set(blocks, shingles);
  return shingles;
}

/** The tags of a block whose words may be left to the site, such as `<Paragraph id="p3" />`. */
function referencesIn({ tags }: Block, other: Block): Tag[] {
  const keyOf = ({ name, attributes }: Tag) => `${name} ${JSON.stringify(attributes)}`;
  const wordless = new Set(other.tags.filter(({ text }) => text === '').map(keyOf));
  return tags.filter((tag) => tag.text !== '' && wordless.has(keyOf(tag)));
}

function withoutReferences(block: Block, other: Block): string {
  return referencesIn(block, other).reduce((text, tag) => text.replace(tag.text, ' '), block.text);
}

/** Words of such a tag that name another number than the tag itself does. */
function wrongReferences(block: Block, other: Block): Sentences[] {
  return referencesIn(block, other).flatMap(({ name, attributes, text }) => {
    const known: string[] = Object.values(attributes).join(' ').match(/\d+/g) ?? [];
    const wrong = numbersIn(text).find(({ value }) => !known.includes(value));
    if (wrong === undefined) return [];
    return [
      {
        code: 'number' as const,
        wrong: t('reference', { text, written: wrong.written, name, known: known.join(', ') || t('none') }),
        fix: t('reference.fix'),
      },
    ];
  });
}

/** Where the links lead; a page of this site in every language alike. */
function linksOf({ links }: Block, locale: string): string[] {
  return links.map((link) => link.replace(new RegExp(`^/${locale}/`), '/')).sort();
}
