import { parse } from 'node-html-parser';
import { extractText } from 'unpdf';

/** Bytes of an answer that are read; a report of hundreds of pages has fewer. */
const largest = 50_000_000;

const timeLimit = 30_000;

/** The answer at the address of a source. */
export interface Answer {
  /** Status of HTTP; absent when nothing answered. */
  readonly status?: number;
  /** Where it was redirected, if that is another address. */
  readonly movedTo?: string;
  /** The words of the page; absent when it is not there, or neither HTML, plain text nor PDF. */
  readonly text?: string;
  /** Why nothing answered. */
  readonly error?: string;
}

/** Requests an address once, as a browser does, and follows redirects. Throws nothing. */
export async function ask(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeLimit),
      headers: { accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8' },
    });
    const { status } = response;
    const found = response.ok ? await wordsOf(response) : void (await response.body?.cancel());
    return {
      status,
      ...(isSame(response.url, url) ? {} : { movedTo: response.url }),
      ...(found === undefined ? {} : { text: found }),
    };
  } catch (error) {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    return { error: cause?.code ?? cause?.message ?? (name === 'TimeoutError' ? name : message) };
  }
}

/** A fragment is not sent, and a bare host is the same with a slash after it. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  a.hash = '';
  b.hash = '';
  return a.href === b.href;
}

async function wordsOf(response: Response): Promise<string | undefined> {
  const type = response.headers.get('content-type') ?? '';
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > largest) return undefined;
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  if (bytes.subarray(0, 5).toString() === '%PDF-') {
    return (await extractText(new Uint8Array(bytes), { mergePages: true })).text;
  }
  if (!/text|html|xml/.test(type)) return undefined;
  const text = decode(bytes, type);
  if (!/html|xml/.test(type)) return text;
  const page = parse(text, { blockTextElements: { script: false, style: false } });
  for (const hidden of page.querySelectorAll('script, style, template')) hidden.remove();
  // Words at the ends of two paragraphs are not one word.
  for (const element of page.querySelectorAll('*')) element.insertAdjacentHTML('afterend', ' ');
  return page.textContent;
}

/** Many older pages are in Windows-1251, and say so in the response or in the page. */
function decode(bytes: Uint8Array, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, charset = 'utf-8'] =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type) ?? /charset\s*=\s*["']?([\w-]+)/i.exec(start) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
