import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { selfSigned } from './certificate';
import type { ServedPages } from './wire';

/** A proxy on this machine that answers for the whole web. */
export interface Gateway {
  readonly port: number;
  close(): void;
}

/**
 * Opens a proxy that answers with the served pages, at http and https addresses alike, and has nothing (404) for
 * every other request. With `online`, hosts without a served page are passed on to the web.
 *
 * A browser's own interception would do, were it not that Firefox now and then delivers only the first
 * part of a long answer that is given that way (seen with 153, from about 150 KB on).
 */
export async function openGateway(served: ServedPages, online: boolean): Promise<Gateway> {
  const sockets = new Set<Socket>();
  const answer = (url: string, response: ServerResponse) => {
    const page = served.answer(url);
    if (page === null) {
      // Firefox tries again and again where somebody hangs up, and a saved page has hundreds of files.
      response.writeHead(404, { 'content-length': 0 });
      response.end();
      return;
    }
    const body = Buffer.from(page.body);
    response.writeHead(page.status, { ...page.headers, 'content-length': body.length });
    response.end(body);
  };

  const secure = createSecureServer(selfSigned(), (request: IncomingMessage, response) => {
    answer(`https://${request.headers.host ?? ''}${request.url ?? '/'}`, response);
  });
  const plain = createServer((request, response) => answer(request.url ?? '', response));
  plain.on('connect', (request, socket: Socket) => {
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    if (online && !served.has(host)) {
      const beyond = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        beyond.pipe(socket).pipe(beyond);
      });
      beyond.on('error', () => socket.destroy());
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    secure.emit('connection', socket);
  });

  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  return {
    port: (plain.address() as AddressInfo).port,
    close() {
      for (const socket of sockets) socket.destroy();
      plain.close();
      plain.closeAllConnections();
    },
  };
}
