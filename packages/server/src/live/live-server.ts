import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Engine } from '../engine.js';
import type { Authenticator } from '../identity/authenticate.js';
import { runConnection } from './connection.js';
import { createFrames } from './frames.js';
import { CLOSE, CLOSE_GRACE_MS, MAX_CLIENT_FRAME, type LiveLimits } from './limits.js';

export interface LiveServer {
  /** How many connections are open. */
  count(): number;
  /** Tells every client to come back later. */
  close(): void;
}

/** Serves `/ws` on an HTTP server; every other upgrade is refused. The library is loaded with the first connection. */
export function attachLiveServer(http: Server, engine: Engine, authenticator: Authenticator, limits: LiveLimits): LiveServer {
  const { rf, storage, runtime, logger } = engine;
  const sockets = new Set<WebSocket>();
  const unanswered = new WeakSet<WebSocket>();
  const frameOf = createFrames(rf, () => runtime.now());
  let server: Promise<WebSocketServer> | undefined;
  let stopPinging: (() => void) | undefined;
  let closed = false;

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    // Not read as a URL: what is no URL must not bring the process down.
    if (closed || request.url?.split('?', 1)[0] !== '/ws') {
      socket.end(`HTTP/1.1 ${closed ? '503 Service Unavailable' : '404 Not Found'}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    server ??= load();
    server.then(
      (ready) => ready.handleUpgrade(request, socket, head, (webSocket) => accept(webSocket, request.socket.remoteAddress ?? '')),
      (error: unknown) => {
        logger.error({ error }, 'live server could not be loaded');
        socket.destroy();
      },
    );
  });

  async function load(): Promise<WebSocketServer> {
    const { WebSocketServer: Implementation } = await import('ws');
    return new Implementation({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: MAX_CLIENT_FRAME });
  }

  function accept(socket: WebSocket, ip: string): void {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('pong', () => unanswered.delete(socket));
    stopPinging ??= schedulePing();
    runConnection(socket, ip, { rf, storage, runtime, logger, authenticator, frameOf, limits });
  }

  function schedulePing(): () => void {
    return runtime.schedule(limits.pingMs, () => {
      stopPinging = sockets.size > 0 && !closed ? schedulePing() : undefined;
      for (const socket of sockets) {
        if (unanswered.has(socket)) {
          socket.terminate();
          continue;
        }
        unanswered.add(socket);
        socket.ping();
      }
    });
  }

  return {
    count: () => sockets.size,
    close() {
      closed = true;
      stopPinging?.();
      for (const socket of sockets) socket.close(CLOSE.goingAway, 'the server is stopping');
      // A client that does not answer must not hold the server up.
      if (sockets.size > 0) runtime.schedule(CLOSE_GRACE_MS, () => sockets.forEach((socket) => socket.terminate()));
    },
  };
}
