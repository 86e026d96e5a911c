import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The browsers' own errands, which no flag stops altogether. Sidelight has no business with any of these hosts. */
const browserErrands =
  /^\w+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)[:/]/;

/**
 * A proxy that answers nothing and remembers who was asked for. Browsers send this computer's own addresses past their
 * proxy, so whatever arrives here would have left it.
 */
export async function createTrap(): Promise<{ port: number; requests: readonly string[]; close(): void }> {
  const requests: string[] = [];
  const note = (request: string) => {
    if (!browserErrands.test(request)) requests.push(request);
  };
  const proxy = createServer((request, response) => {
    note(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    close() {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
