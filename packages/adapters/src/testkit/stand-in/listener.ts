import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Listener {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Refuses connections for so long, ms; those that are open are cut. */
  refuse(ms: number): Promise<void>;
  /** Cuts what is open; a second call does nothing. */
  close(): Promise<void>;
}

/**
 * An HTTP server on a port of this machine, for a stand-in that can be away for a while. A request whose answer fails loses its
 * connection: a client that goes away in the middle is the client's business.
 * @param options.port default: any that is free
 * @param options.host default 127.0.0.1
 */
export async function listenOn(
  options: { readonly port?: number | undefined; readonly host?: string | undefined },
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  async function listen(port: number): Promise<void> {
    server.listen(port, options.host ?? '127.0.0.1');
    await once(server, 'listening');
  }

  async function stopListening(): Promise<void> {
    const stopped = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await stopped;
  }

  await listen(options.port ?? 0);
  const { port, address } = server.address() as AddressInfo;
  let closed = false;

  return {
    url: `http://${address}:${port}`,
    async refuse(ms) {
      await stopListening();
      await sleep(ms);
      if (!closed) await listen(port);
    },
    async close() {
      if (closed) return;
      closed = true;
      if (server.listening) await stopListening();
    },
  };
}
