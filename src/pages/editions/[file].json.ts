import type { APIRoute } from 'astro';
import { readPlainText } from '../../lib/files.ts';
import { readEditions } from '../../model/editions/editions.ts';
import { textsFile } from '../../model/editions/texts.ts';

export function getStaticPaths() {
  const editions = readEditions(process.cwd());
  const records = editions.map(({ edition, text }) => ({ params: { file: `${edition}` }, props: { text } }));
  const texts = editions.length > 0 ? [{ params: { file: 'texts' }, props: { text: readPlainText(textsFile) } }] : [];
  return [...records, ...texts];
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
