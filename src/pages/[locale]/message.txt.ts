import type { APIRoute } from 'astro';
import { forwardMessage } from '../../downloads/text/message.ts';
import { localePaths } from '../../model/site/languages.ts';

export const getStaticPaths = localePaths;
export const GET: APIRoute = async ({ props: { locale } }) => new Response(await forwardMessage(locale));
