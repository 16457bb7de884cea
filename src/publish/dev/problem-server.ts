import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EditHandler } from '../../translate/edit/handler.ts';
import { answerProblems } from './answer.ts';
import type { ContentState } from './content-state.ts';

/**
 * A server that shows what has to be fixed before there can be a site.
 * @param port where it listens; when that is taken, at the next one that is free
 * @param answerEdit answers for the edit page, in which it can be fixed
 * @returns the port, and how to end it
 */
export async function problemServer(
  port: number,
  state: ContentState,
  answerEdit: EditHandler,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    if (await answerEdit(request, response)) return;
    if (answerProblems(request, response, await state.problems())) return;
    response
      .writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      .end(waitingPage);
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

/** The content is valid, and the site is about to start: the page asks again until it is there, however long that takes. */
const waitingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>…</title>
<p>…</p>
<script>
  const ask = async () => {
    try {
      if ((await fetch(location.href)).status !== 503) return location.reload();
    } catch {}
    setTimeout(ask, 500);
  };
  ask();
</script>
</html>
`;
