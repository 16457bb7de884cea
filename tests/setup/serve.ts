import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A plain web server for a folder, as the most basic host has it: the files, under a path, and nothing else.
 * @param below path under which the site is, such as `/mirror/x/`
 * @returns its address with that path, and how to end it
 */
export async function serve(folder: string, below: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, pathname.slice(below.length), pathname.endsWith('/') ? 'index.html' : '');
    if (!pathname.startsWith(below) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}${below}`, close: () => server.close() };
}
