import type { Translator } from '../interface/translator.ts';
import { addressOf } from './channels.ts';
import type { Channel } from './schema.ts';
import { cutAtChannels } from './withdrawn.ts';
import { withdrawnMark } from './words.ts';

/** A part of a line of the contact block. */
export interface Piece {
  readonly text: string;
  /** Where a link leads: `tel:`, `mailto:` or a page. */
  readonly href?: string | undefined;
}

/**
 * A line of the statement's contact block for files other than pages: its channels as links, and a mark in place of one
 * that has been withdrawn.
 * @param line words of the statement
 * @param channels all channels, withdrawn ones included; see `readChannels`
 */
export function contactPieces(t: Translator, line: string, channels: readonly Channel[]): Piece[] {
  return cutAtChannels(line, channels).map(({ text, channel }) => {
    if (!channel) return { text };
    if (channel.status === 'withdrawn') return { text: withdrawnMark(t, channel.kind) };
    return { text, href: addressOf(channel)?.href };
  });
}
