import type { APIRoute } from 'astro';
import { type CitationFormat, citationFile, citationFiles } from '../../../downloads/citations/files.ts';
import type { LocaleCode } from '../../../model/languages/locales.ts';
import { localePaths } from '../../../model/site/languages.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    citationFiles.map(({ format }) => ({ params: { ...params, format }, props: { ...props, format } })),
  );

export const GET: APIRoute<{ locale: LocaleCode; format: CitationFormat }> = async ({ props: { locale, format } }) =>
  new Response(await citationFile(locale, format));
