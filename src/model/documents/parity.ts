import type { LocaleCode } from '../languages/locales.ts';
import { firstWords, type Problem } from '../problems/problem.ts';
import { type Block, kindName } from './blocks.ts';
import { t } from './messages.ts';
import { compareBlocks } from './non-translatables.ts';
import type { DocumentVersion } from './read.ts';

/**
 * A translation renders the original block by block: as many, of the same kind, with the same tags (voices, citations),
 * so that an address such as `#p4` leads to the same words in every language.
 * @param versions all versions of a document
 * @param problems what was found in them so far: an original with problems is not compared with its translations
 */
export function checkParity(
  versions: ReadonlyMap<LocaleCode, DocumentVersion>,
  original: LocaleCode,
  problems: readonly Problem[],
): Problem[] {
  const model = versions.get(original);
  if (!model || !isSound(model, problems)) return [];
  return [...versions.values()]
    .filter(({ locale }) => locale !== original)
    .flatMap((version) => compare(version, model))
    .filter(
      // What is not in the language of the file is reported already.
      ({ code, file, line }) =>
        code !== 'untranslated' ||
        !problems.some((other) => other.code === 'language' && other.file === file && other.line === line),
    );
}

/** Whether a version exists and has no problems. */
export function isSound(version: DocumentVersion | undefined, problems: readonly Problem[]): boolean {
  return version !== undefined && !problems.some(({ file }) => file === version.source.file);
}

function compare(version: DocumentVersion, model: DocumentVersion): Problem[] {
  const { file } = version.source;
  const here = version.blocks;
  const there = model.blocks;
  const parting = there.findIndex((block, index) => !alike(block, here[index]));
  const at = parting === -1 ? there.length : parting;
  const line = here[at]?.line ?? here.at(-1)?.line ?? 1;
  const begins = (block: Block | undefined) => (block ? `“${firstWords(block.text)}”` : t('nothingMore'));

  if (here.length !== there.length) {
    const few = here.length < there.length;
    return [
      {
        file,
        line,
        wrong: t('otherNumber', {
          here: here.length,
          file: model.source.file,
          there: there.length,
          next: begins(here[at]),
          line: there[at]?.line ?? there.at(-1)?.line ?? 1,
          otherNext: begins(there[at]),
        }),
        fix: few ? t('fewer.fix') : t('more.fix'),
      },
    ];
  }
  const wordings = here.flatMap((block, index) =>
    alike(block, there[index]) ? compareBlocks(version, model, index) : [],
  );
  const block = here[at];
  const other = there[at];
  if (parting === -1 || !block || !other) return wordings;
  return [...explainParting(version, model, block, other), ...wordings];
}

function explainParting(version: DocumentVersion, model: DocumentVersion, block: Block, other: Block): Problem[] {
  const { file } = version.source;
  const { line } = block;
  const begins = ({ text }: Block) => `“${firstWords(text)}”`;
  if (block.kind !== other.kind) {
    return [
      {
        file,
        line,
        wrong: t('otherKind', {
          kind: kindName(block),
          begins: begins(block),
          file: model.source.file,
          line: other.line,
          otherKind: kindName(other),
          otherBegins: begins(other),
        }),
        fix: t('otherKind.fix', { kind: kindName(other) }),
      },
    ];
  }
  if (block.depth !== other.depth) {
    const signs = '#'.repeat(other.depth ?? 2);
    return [
      {
        file,
        line,
        wrong: t('otherLevel', { begins: begins(block), file: model.source.file, line: other.line }),
        fix: t('otherLevel.fix', { signs }),
      },
    ];
  }
  return [
    {
      file,
      line,
      wrong: t('otherTags', { tags: list(block), file: model.source.file, line: other.line, otherTags: list(other) }),
      fix: t('otherTags.fix'),
    },
  ];
}

function alike(block: Block, other: Block | undefined): boolean {
  return block.kind === other?.kind && block.depth === other.depth && tagsOf(block).join() === tagsOf(other).join();
}

/** The tags of a block as they are typed. Their order is free: languages order their sentences differently. */
function tagsOf({ tags }: Block): string[] {
  return tags
    .map(({ name, attributes }) => [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)])
    .map((parts) => `<${parts.join(' ')}>`)
    .sort();
}

function list(block: Block): string {
  return tagsOf(block).join(', ') || t('noTag');
}
