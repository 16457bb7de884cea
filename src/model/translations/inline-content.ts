import type { MdastNode } from 'satteri';
import type { Piece } from './unit.ts';

/**
 * Cuts a line of a text into words and markup: tags, links and emphasis.
 * @param text what the nodes were parsed from
 * @param nodes neighbours, with their positions
 */
export function piecesOf(text: string, nodes: readonly MdastNode[]): Piece[] {
  const pieces = nodes.flatMap((node, index): Piece[] => {
    const { start, end } = range(node);
    const before = index > 0 ? text.slice(range(nodes[index - 1]).end, start) : '';
    return [before, pieceOf(text, node, start, end)];
  });
  return joined(pieces);
}

/** The text of which pieces were cut. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'alone' in piece ? piece.alone : piece.open + textOf(piece.inner) + piece.close;
    })
    .join('');
}

/** `{{name}}` and the like, which the site fills in, are markup in a string of the interface. */
export function placeholderPieces(text: string): Piece[] {
  return joined(text.split(/(\{\{[^{}]*\}\})/).map((part, index) => (index % 2 ? { alone: part } : part)));
}

/** First and last character of a node in the text it was parsed from. */
export function range(node: MdastNode | undefined): { start: number; end: number } {
  return { start: node?.position?.start.offset ?? 0, end: node?.position?.end.offset ?? 0 };
}

function pieceOf(text: string, node: MdastNode, start: number, end: number): Piece {
  if (node.type === 'text') return text.slice(start, end);
  const inner: readonly MdastNode[] = 'children' in node ? node.children : [];
  if (inner.length === 0) return { alone: text.slice(start, end) };
  const [from, to] = [range(inner[0]).start, range(inner.at(-1)).end];
  // A bare address that is a link has no markup.
  if (from === start && to === end) return text.slice(start, end);
  return { open: text.slice(start, from), close: text.slice(to, end), inner: piecesOf(text, inner) };
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result[result.length - 1] = last + piece;
    else if (piece !== '') result.push(piece);
  }
  return result;
}
