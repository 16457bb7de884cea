import type { APIRoute } from 'astro';
import { statementPdf } from '../../downloads/pdf.ts';
import { localePaths } from '../../site/languages.ts';

export const getStaticPaths = localePaths;
export const GET: APIRoute = async ({ props: { locale } }) => new Response(await statementPdf(locale));
