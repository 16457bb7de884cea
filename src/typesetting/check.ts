import { create } from 'fontkitten';
import { namesIn } from '../checks/folder.ts';
import type { Problem } from '../checks/problem.ts';
import { isProblem, readTextFile, type TextFile } from '../checks/text-file.ts';
import type { Site } from '../site/schema.ts';
import { readFaces } from './faces.ts';

/** Folders of `content/` with words that are set. */
const folders = ['content/statement', 'content/people', 'content/organisations', 'content/ui'];

/**
 * Finds characters that the face has no glyph for: in a PDF or on a card an empty box would stand in their place.
 * @param root folder of the project
 */
export function checkGlyphs(root: string, { incomplete }: Site): Problem[] {
  const faces = readFaces(process.cwd()).map((file) => create(file));
  const known = faces.map((face) => new Set('characterSet' in face ? face.characterSet : []));
  return folders.flatMap((folder) =>
    namesIn(root, folder).flatMap((name) => {
      if (!/\.(mdx|yaml|json)$/.test(name)) return [];
      const source = readTextFile(root, `${folder}/${name}`);
      if (isProblem(source) || incomplete.some((locale) => name.startsWith(`${locale}.`))) return [];
      return missingIn({ ...source, text: withoutLines(source.text, incomplete) }, known);
    }),
  );
}

/** Nothing is set in a language that is not whole yet: its lines in data are left empty. */
function withoutLines(text: string, incomplete: readonly string[]): string {
  return incomplete.reduce((left, locale) => left.replace(new RegExp(`^ +${locale}:.*$`, 'gm'), ''), text);
}

function missingIn({ file, text }: TextFile, known: readonly ReadonlySet<number>[]): Problem[] {
  return text.split(/\r?\n/).flatMap((line, index) =>
    [...new Set(line)]
      .filter((character) => character > ' ' && !known.every((set) => set.has(character.codePointAt(0) ?? 0)))
      .map((character) => ({
        file,
        line: index + 1,
        wrong: `For “${character}” the face of the PDF and the cards has no letter; an empty box would stand there.`,
        fix: 'Write it with letters or signs that the site’s languages use.',
      })),
  );
}
