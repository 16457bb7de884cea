import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The same site, with a policy that forbids all of its scripts. (With scripts switched off altogether, the tests could
 * not query the page.)
 * @param site address of the server
 */
export async function withoutScripts(site: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(`${site}${url}`);
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
      'content-security-policy': "script-src 'none'",
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
