import type { APIRoute } from 'astro';
import { largePdf } from '../../downloads/pdf/pdf.ts';
import { localePaths } from '../../model/site/languages.ts';

export const getStaticPaths = localePaths;
export const GET: APIRoute = async ({ props: { locale } }) => new Response(await largePdf(locale));
