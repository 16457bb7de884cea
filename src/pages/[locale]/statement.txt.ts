import type { APIRoute } from 'astro';
import { plainText } from '../../downloads/text/text.ts';
import { localePaths } from '../../model/site/languages.ts';

export const getStaticPaths = localePaths;
export const GET: APIRoute = async ({ props: { locale } }) => new Response(await plainText(locale));
