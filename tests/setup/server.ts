import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createEncrypted } from 'node:https';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

type Headers = Readonly<Record<string, string>>;

/** The content of its files. */
interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A server that can be stopped and started again at the same address, and whose folder can be replaced. */
export class FolderServer {
  folder: string;
  /** Requested paths, in order. */
  readonly requests: string[] = [];
  /** The received requests: method, address with the query, and headers. */
  readonly received: string[] = [];
  /** Sent with every response, or with that for a path. */
  headers: Headers | ((path: string) => Headers) = {};
  /** A status with which every request fails. */
  failing: number | undefined;
  /** Changes a file before it is sent, given its path and its content. */
  alter: (path: string, body: Buffer) => Buffer | string = (_, body) => body;
  private server: Server | undefined;
  private port = 0;
  private readonly certificate: Certificate | undefined;

  /** @param certificate for HTTPS */
  constructor(folder: string, certificate?: Certificate) {
    this.folder = folder;
    this.certificate = certificate;
  }

  get address(): string {
    return `${this.certificate ? 'https' : 'http'}://localhost:${this.port}`;
  }

  start(): Promise<void> {
    const answer: RequestListener = (request, response) => {
      const { pathname } = new URL(request.url ?? '/', this.address);
      const headers = typeof this.headers === 'function' ? this.headers(pathname) : this.headers;
      this.requests.push(pathname);
      this.received.push([request.method, request.url, ...request.rawHeaders].join('\n'));
      if (this.failing) {
        response.writeHead(this.failing, headers).end();
        return;
      }
      try {
        const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
        const body = readFileSync(join(this.folder, decodeURIComponent(file)));
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          ...headers,
        });
        response.end(this.alter(pathname, body));
      } catch {
        response.writeHead(404).end();
      }
    };
    this.server = this.certificate ? createEncrypted(this.certificate, answer) : createServer(answer);
    return new Promise((resolve) => {
      this.server?.listen(this.port, () => {
        const address = this.server?.address();
        if (address && typeof address === 'object') this.port = address.port;
        resolve();
      });
    });
  }

  /** Closes all connections, too. */
  stop(): Promise<void> {
    this.server?.closeAllConnections();
    return new Promise((resolve) => {
      this.server?.close(() => resolve());
    });
  }
}
