import type { APIRoute } from 'astro';
import { vCardFiles } from '../../../downloads/vcards/vcard-files.ts';
import { readSite } from '../../../model/site/site.ts';

export const getStaticPaths = async () => {
  const files = await Promise.all(
    readSite().languages.map(async (locale) =>
      (await vCardFiles(locale)).map(({ name, text }) => ({ params: { locale, file: name }, props: { text } })),
    ),
  );
  return files.flat();
};

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
