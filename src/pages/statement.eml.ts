import type { APIRoute } from 'astro';
import { statementMail } from '../downloads/mail/mail.ts';

export const GET: APIRoute = async () => new Response(await statementMail());
