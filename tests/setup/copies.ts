import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { filesUnder } from '../../src/lib/files.ts';
import { writeSums } from '../../src/publish/write-checksums.ts';
import { temporaryFolder } from './copy.ts';

/** A small site with its checksums. */
export function smallSite(): string {
  const folder = join(temporaryFolder(), 'site');
  const files = {
    'index.html': '<a href="en/">English</a>',
    'en/index.html': '<p>Words.</p><a href="../icon.svg">',
    'en/words.txt': 'Words.\n',
    '404.html': 'Nothing here.',
    'icon.svg': '<svg/>',
    _headers: '/*\n',
    'ә б.txt': 'Қазақша.\n',
  };
  for (const [file, text] of Object.entries(files)) write(folder, file, text);
  writeSums(folder);
  return folder;
}

/** Writes a file and its parent folders. */
export function write(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Another copy of a folder. */
export function again(folder: string): string {
  const copy = join(temporaryFolder(), 'copy');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Packs a folder. */
export function zipped(folder: string, top = ''): string {
  const files = filesUnder(folder).map((file) => [top + file, new Uint8Array(readFileSync(join(folder, file)))]);
  return zipFile(zipSync(Object.fromEntries(files)));
}

/** Writes the bytes of a zip. */
export function zipFile(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'copy.zip');
  writeFileSync(path, bytes);
  return path;
}

/**
 * Serves a folder under a path, as a plain server does; files for servers alone are not shown.
 * @param first handles special requests, and returns whether it did
 * @returns the address, and a function that stops the server
 */
export async function served(
  folder: string,
  first: (...given: Parameters<RequestListener>) => boolean = () => false,
): Promise<{ address: string; stop: () => void }> {
  const server = createServer((request, response) => {
    if (first(request, response)) return;
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    const file = path.replace(/^\/mirror\/x\//, '').replace(/(^|\/)$/, '$1index.html');
    const known = path.startsWith('/mirror/x/') && !file.startsWith('_') && filesUnder(folder).includes(file);
    response.writeHead(known ? 200 : 404).end(readFileSync(join(folder, known ? file : '404.html')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mirror/x/`, stop };
}
