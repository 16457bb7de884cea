import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../../model/problems/problem.ts';
import { markOf, problemPage, stateAddress } from './problem-page.ts';

/**
 * Answers a request in place of the site when something has to be fixed, and tells a page whether anything has
 * changed.
 * @returns whether it was answered; if not, the site is to answer
 */
export function answerProblems(
  { url = '', headers }: IncomingMessage,
  response: ServerResponse,
  problems: readonly Problem[],
): boolean {
  if (url === stateAddress) {
    response.setHeader('Cache-Control', 'no-store');
    response.end(markOf(problems));
    return true;
  }
  if (problems.length === 0 || !headers.accept?.includes('text/html')) return false;
  response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(problemPage(problems));
  return true;
}
