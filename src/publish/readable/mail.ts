import type { Entry } from './texts.ts';

/** Whether a text is a mail (RFC 5322): by its name, or by a header that says how it is encoded. */
export const isMail = (name: string, text: string): boolean =>
  /\.(?:eml|mht|mhtml)$/i.test(name) || /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version:/i.test(text.slice(0, 4000));

/** The parts of a mail, decoded: its headers, its words as text and as HTML, and what is attached. */
export async function readMail(bytes: Uint8Array): Promise<{ texts: string[]; attachments: Entry[] }> {
  const { default: PostalMime } = await import('postal-mime');
  const { headers, text = '', html = '', attachments } = await new PostalMime().parse(bytes);
  return {
    texts: [headers.map(({ key, value }) => `${key}: ${value}`).join('\n'), text, html],
    attachments: attachments.map(({ filename, content }) => {
      const bytesOf = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
      return [filename ?? 'attachment', bytesOf];
    }),
  };
}
