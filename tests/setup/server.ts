import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server that can be stopped and started again at the same address, and whose folder can be replaced. */
export class FolderServer {
  folder: string;
  /** Paths that were requested, in order. */
  readonly asked: string[] = [];
  /** Everything that was sent with them: addresses with what follows the `?`, and headers. */
  readonly told: string[] = [];
  /** Sent with every response. */
  headers: Readonly<Record<string, string>> = {};
  /** A status with which everything fails. */
  failing: number | undefined;
  /** What is sent in place of a file, given its path and its content. */
  alter: (path: string, body: Buffer) => Buffer | string = (_, body) => body;
  private server: Server | undefined;
  private port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  start(): Promise<void> {
    this.server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', this.address);
      this.asked.push(pathname);
      this.told.push([request.method, request.url, ...request.rawHeaders].join('\n'));
      if (this.failing) {
        response.writeHead(this.failing, this.headers).end();
        return;
      }
      try {
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        const body = readFileSync(join(this.folder, decodeURIComponent(file)));
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          ...this.headers,
        });
        response.end(this.alter(pathname, body));
      } catch {
        response.writeHead(404).end();
      }
    });
    return new Promise((resolve) => {
      this.server?.listen(this.port, () => {
        const address = this.server?.address();
        if (address && typeof address === 'object') this.port = address.port;
        resolve();
      });
    });
  }

  /** Ends all connections, too. */
  stop(): Promise<void> {
    this.server?.closeAllConnections();
    return new Promise((resolve) => {
      this.server?.close(() => resolve());
    });
  }
}
