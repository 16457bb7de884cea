import type { Block } from '../documents/blocks.ts';
import type { LocaleCode } from '../languages/locales.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/schema.ts';
import type { PrintedChannel } from './channels.ts';
import { t } from './messages.ts';
import { cutAtChannels } from './withdrawn.ts';

/** The tag around the contact details at the end of the statement. */
export const contactBlockTag = 'ContactBlock';

/** A channel and its place in `content/contacts/`. */
export interface PlacedChannel extends PrintedChannel {
  readonly file: string;
  readonly line: number;
}

/** What looks like a way to reach somebody: an e-mail address, a handle, a page, a telephone number. */
const reachable = /(?:(?<![\w.+-])[\w.+-]+)?@[\w.-]*\w|(?:https?:\/\/|www\.)[^\s;,]+|(?:\+|00)?\d[\d\s().-]{5,}\d/gu;

/**
 * Compares the contact blocks of the statement with the channels: every channel is printed in every language, and
 * nothing else that looks like one, so that what is withdrawn is found everywhere.
 */
export function checkBlock(
  channels: readonly PlacedChannel[],
  blocks: ReadonlyMap<LocaleCode, readonly Block[]>,
  { languages }: Site,
): Problem[] {
  return languages.flatMap((locale) => {
    const statement = `content/statement/${locale}.mdx`;
    const all = blocks.get(locale);
    if (!all) return [];
    const cut = all
      .filter(({ kind }) => kind === contactBlockTag)
      .map(({ text, line }) => ({ line, pieces: cutAtChannels(text, channels) }));
    const printed = new Set(cut.flatMap(({ pieces }) => pieces.flatMap(({ channel }) => channel?.printed ?? [])));
    const missing = channels.filter((channel) => !printed.has(channel.printed));
    const unknown = cut.flatMap(({ line, pieces }) =>
      pieces
        .filter(({ channel }) => !channel)
        .flatMap(({ text }) => text.match(reachable) ?? [])
        .map((found) => ({ line, found })),
    );
    return [
      ...missing.map(({ file, line, printed }) => ({
        file,
        line,
        wrong: t('notInBlock', { printed, statement }),
        fix: t('notInBlock.fix'),
      })),
      ...unknown.map(({ line, found }) => ({
        file: statement,
        line,
        wrong: t('notInFiles', { found }),
        fix: t('notInFiles.fix'),
      })),
    ];
  });
}
