import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** What a path answers with: a file, or a page written in the test. */
export type Route = ({ readonly file: string } | { readonly html: string }) & {
  readonly headers?: Readonly<Record<string, string>>;
};

export interface StaticServer {
  /** "http://127.0.0.1:port", without a slash at the end. */
  readonly origin: string;
  /** Adds or replaces a route while the server runs; the path begins with a slash. Returns its URL. */
  route(path: string, route: Route): string;
  /** What was asked for, as "host:port/path", in order. */
  readonly requests: readonly string[];
  close(): void;
}

/** Serves a folder on 127.0.0.1, and named routes before it, so that a test chooses headers and writes pages in place. */
export async function startServer(folder: string, routes: Readonly<Record<string, Route>> = {}): Promise<StaticServer> {
  const table = new Map(Object.entries(routes));
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    // Browsers ask for it unbidden; a 404 would stand in the console as an error of the page.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(`${request.headers.host}${path}`);
    const route = table.get(path) ?? { file: toFile(folder, path) };
    try {
      const isPage = 'html' in route;
      const body = isPage ? route.html : await readFile(route.file);
      const type = isPage ? types['.html'] : types[extname(route.file).toLowerCase()];
      response
        .writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          'cache-control': 'no-store',
          ...route.headers,
        })
        .end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await stat(folder);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    route(path, route) {
      table.set(path, route);
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The file below the folder that a path names; a path that climbs out of it names nothing. */
function toFile(folder: string, path: string): string {
  const file = normalize(join(folder, decodeURIComponent(path)));
  return file.startsWith(normalize(folder) + sep) ? file : join(folder, 'not-found');
}
