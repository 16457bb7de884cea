import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { describe } from '../problems/problem.ts';
import { foreignIn } from './markup.ts';
import { t } from './messages.ts';
import { tagsOfFile } from './tag-rules.ts';

/**
 * Refuses, whenever a text is compiled, what the content checks refuse in its markup: the compiled text is a program,
 * and a tag or an attribute that is not in the list could make it run something. The checks run first and report more;
 * this covers builds without them, as in `astro build`, and files that were saved after them.
 * @throws while compiling, with file, line, what is wrong and what to write instead
 */
export const compileCheck: MdastPluginEntry = ({ fileURL, source }) => {
  const file = fileURL ? fileURLToPath(fileURL) : '';
  const shown = file.replaceAll('\\', '/').replace(/^.*\/(?=content\/)/, '');
  const lines = source.split('\n');
  return defineMdastPlugin({
    name: 'compile-check',
    options: { position: true },
    before(root, context) {
      const { astro } = context.data as { astro?: { frontmatter?: Record<string, unknown> } };
      if (astro?.frontmatter && Object.hasOwn(astro.frontmatter, 'layout')) {
        refuse(shown, [{ line: 1, wrong: t('layout'), fix: t('layout.fix') }]);
      }
      refuse(
        shown,
        foreignIn(root as MdastNode, tagsOfFile(file), (line) => lines[line - 1] ?? ''),
      );
    },
  });
};

function refuse(file: string, found: readonly { line: number; wrong: string; fix: string }[]): void {
  if (found.length === 0) return;
  throw new Error(`\n${found.map((problem) => describe({ file, ...problem })).join('\n\n')}`);
}
