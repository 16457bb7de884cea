import type { APIRoute } from 'astro';
import { statementCard } from '../../downloads/social-images/cards.ts';
import { localePaths } from '../../model/site/languages.ts';

export const getStaticPaths = localePaths;
export const GET: APIRoute = async ({ props: { locale } }) => new Response(await statementCard(locale));
