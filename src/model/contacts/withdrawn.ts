import type { ChannelKind, PrintedChannel } from './channels.ts';

/**
 * Cuts a text at the channels that are printed in it.
 * @param text words of the statement
 * @returns the pieces in order; joined, their texts are the text again
 */
export function cutAtChannels<Channel extends PrintedChannel>(
  text: string,
  channels: readonly Channel[],
): { text: string; channel?: Channel }[] {
  if (channels.length === 0) return [{ text }];
  // The longest first, so that an address is not taken for a part of it.
  const printed = [...new Set(channels.map((channel) => channel.printed))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${printed.map(escapeRegExp).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return text.split(pattern).flatMap((piece) => {
    const channel = channels.find((one) => one.printed === piece);
    if (channel) return { text: piece, channel };
    return piece ? { text: piece } : [];
  });
}

/**
 * A text of the statement without what has been withdrawn: only the statement's files keep it.
 * @param withdrawn the channels to be left out; see `readWithdrawn`
 * @param mark what replaces one
 */
export function withoutWithdrawn(
  text: string,
  withdrawn: readonly PrintedChannel[],
  mark: (kind: ChannelKind) => string,
): string {
  return cutAtChannels(text, withdrawn)
    .map((piece) => (piece.channel ? mark(piece.channel.kind) : piece.text))
    .join('');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
