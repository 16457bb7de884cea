import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerProblems } from './answer.ts';
import type { ContentState } from './content-state.ts';

/**
 * A server that shows what has to be fixed before there can be a site.
 * @param port where it listens; when that is taken, at the next one that is free
 * @returns the port, and how to end it
 */
export async function problemServer(
  port: number,
  state: ContentState,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    // The content is valid, and the site is about to start: the browser asks again.
    if (!answerProblems(request, response, await state.problems())) response.writeHead(503, { Refresh: '1' }).end();
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1);
  }
}
