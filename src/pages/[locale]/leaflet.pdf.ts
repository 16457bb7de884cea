import type { APIRoute } from 'astro';
import { hasLeaflet, leafletPdf } from '../../downloads/pdf/leaflet.ts';
import { localePaths } from '../../model/site/languages.ts';

export const getStaticPaths = async () => ((await hasLeaflet()) ? localePaths() : []);
export const GET: APIRoute = async ({ props: { locale } }) => new Response(await leafletPdf(locale));
