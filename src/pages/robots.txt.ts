import type { APIRoute } from 'astro';
import { readSite } from '../model/site/site.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${readSite().address}/sitemap-index.xml\n`);
