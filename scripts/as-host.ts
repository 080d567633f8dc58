import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What hosts compress. Pagefind's own files are compressed already. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/**
 * Serves a built site on a free port as a host does: text compressed with gzip, which `astro preview` sends as it is, three
 * times as many bytes. For measuring times on a slow network.
 */
export async function serveAsHost(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const packed = new Map<string, Buffer>();
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
    const type = TYPES[extname(path)];
    try {
      const content = await readFile(join(folder, path));
      const body = type ? (packed.get(path) ?? gzipSync(content, { level: 9 })) : content;
      if (type) packed.set(path, body);
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(type && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
