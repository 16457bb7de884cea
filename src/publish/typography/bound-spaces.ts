import { voidElements } from '../../lib/html.ts';
import { bindSpaces } from '../../model/languages/bound-spaces.ts';

/** What is no text of a page or is to be read by a program; a comment; any tag; a text. Quoted values may contain a “>”. */
const tokens =
  /<(script|style|svg|pre|code|textarea|select)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|[^">])*>|[^<]+/g;

/** Elements that do not separate the words around them. */
const inline = /^(?:a|abbr|b|bdi|cite|em|i|mark|q|small|span|strong|sub|sup|time|u)$/;

interface Open {
  readonly name: string;
  /** Language of what is in it; none when its words are copied or compared as they are written. */
  readonly language: string | undefined;
}

/**
 * Binds the spaces of a page at which a line must not end: in what is read, and not in attributes, scripts, drawings and
 * quotations and what is marked `data-verbatim`, which people copy. Elements such as links do not interrupt a sentence.
 * @param html a page
 * @returns the page; each bound space is the character U+00A0, which is shorter than its entity
 */
export function withBoundSpaces(html: string): string {
  const start = html.search(/<body\b/);
  const [, language] = /<html[^>]*\slang="([^"]+)"/.exec(html) ?? [];
  if (start === -1 || language === undefined) return html;
  const pieces = html.slice(start).match(tokens) ?? [];
  const open: Open[] = [{ name: '', language }];
  let texts: number[] = [];
  const flush = () => {
    bindTogether(pieces, texts, open.at(-1)?.language);
    texts = [];
  };
  for (const [index, piece] of pieces.entries()) {
    const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(piece) ?? [];
    if (!piece.startsWith('<')) {
      texts.push(index);
      continue;
    }
    const parts = !inline.test(name) || /\s(?:lang|data-verbatim|data-speaker)\b/.test(piece);
    if (parts || (slash && open.at(-1)?.language !== open.at(-2)?.language)) flush();
    if (slash) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at > 0) open.length = at;
    } else if (/^[a-z]/i.test(name) && !voidElements.has(name) && !piece.endsWith('/>') && !/<\/\w+>$/.test(piece)) {
      open.push({ name, language: languageIn(piece, open.at(-1)?.language) });
    }
  }
  flush();
  return html.slice(0, start) + pieces.join('');
}

/** The language of what is in an element, by its tag and the language around it. */
function languageIn(tag: string, around: string | undefined): string | undefined {
  if (around === undefined || /\s(?:data-verbatim|data-speaker)\b/.test(tag)) return undefined;
  return /\slang="([^"]+)"/.exec(tag)?.[1] ?? around;
}

/** Binds the spaces of texts that follow each other in a sentence. Bound, they are as long as before. */
function bindTogether(pieces: string[], texts: readonly number[], language: string | undefined): void {
  if (language === undefined) return;
  const bound = bindSpaces(texts.map((index) => pieces[index]).join(''), language);
  let start = 0;
  for (const index of texts) {
    const end = start + (pieces[index]?.length ?? 0);
    pieces[index] = bound.slice(start, end);
    start = end;
  }
}
