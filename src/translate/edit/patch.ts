import { structuredPatch } from 'diff';
import { type Files, filesAtStart, filesIn } from './start-wording.ts';

/**
 * What was changed since the start, as a patch that `git apply` takes. Its bytes depend on the files alone, and not on
 * the system, the shell or a git of the person who sends it.
 * @param root folder of the project
 * @returns an empty text when nothing was changed
 */
export const patchOf = (root: string): string => patchBetween(filesAtStart(root), filesIn(root));

/** https://git-scm.com/docs/diff-format#generate_patch_text_with_p */
export function patchBetween(before: Files, after: Files): string {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .flatMap((path) => {
      const [old, now] = [textOf(before.get(path)), textOf(after.get(path))];
      if (old === 'no text' || now === 'no text') return [];
      return patchOfFile(path, old, now && withEndsOf(now, old));
    })
    .join('');
}

type Text = { readonly text: string } | undefined;

function patchOfFile(path: string, before: Text, after: Text): string[] {
  if (before?.text === after?.text) return [];
  const name = quoted(`a/${path}`);
  const other = quoted(`b/${path}`);
  const { hunks } = structuredPatch(path, path, before?.text ?? '', after?.text ?? '', '', '', { context: 3 });
  const kind = !before ? 'new file mode 100644\n' : !after ? 'deleted file mode 100644\n' : '';
  const names = hunks.length > 0 ? `--- ${before ? name : '/dev/null'}\n+++ ${after ? other : '/dev/null'}\n` : '';
  return [
    `diff --git ${name} ${other}\n${kind}${names}`,
    ...hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => {
      // An empty side begins before the first line.
      const from = oldLines === 0 ? `${Math.max(0, oldStart - 1)},0` : `${oldStart},${oldLines}`;
      const to = newLines === 0 ? `${Math.max(0, newStart - 1)},0` : `${newStart},${newLines}`;
      return `@@ -${from} +${to} @@\n${lines.join('\n')}\n`;
    }),
  ];
}

/** A file in another encoding is none that was written here. */
function textOf(bytes: Buffer | undefined): Text | 'no text' {
  if (!bytes) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return 'no text';
  }
}

/** A git on Windows may give all files the line ends of Windows when it fetches them. */
function withEndsOf({ text }: { readonly text: string }, before: Text): Text {
  const unix = before && !before.text.includes('\r\n');
  return { text: unix ? text.replaceAll('\r\n', '\n') : text };
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(path: string): string {
  if (!/[^\x20-\x7e]|["\\]/.test(path)) return path;
  const bytes = [...Buffer.from(path)].map((byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${bytes.join('')}"`;
}
