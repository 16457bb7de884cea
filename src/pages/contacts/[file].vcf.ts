import type { APIRoute } from 'astro';
import { vCardFiles } from '../../downloads/vcards/vcard-files.ts';
import { readSite } from '../../model/site/site.ts';

/** The vCards in the language of the original, at addresses without a language. */
export const getStaticPaths = async () =>
  (await vCardFiles(readSite().original)).map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
