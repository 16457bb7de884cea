import type { APIRoute } from 'astro';
import { statementCard } from '../../cards/cards.ts';
import { localePaths } from '../../site/languages.ts';

export const getStaticPaths = localePaths;
export const GET: APIRoute = async ({ props: { locale } }) => new Response(await statementCard(locale));
