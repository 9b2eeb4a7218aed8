import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Engine } from '../engine.js';
import type { Authenticator } from '../identity/authenticate.js';
import { runConnection } from './connection.js';
import { createFrames } from './frames.js';
import type { OriginCheck } from '../plugins/cors.js';
import { answerWithoutUpgrade } from './without-upgrade.js';
import { CLOSE, CLOSE_GRACE_MS, MAX_CLIENT_FRAME, type LiveLimits } from './limits.js';

export interface LiveServerParts {
  readonly authenticator: Authenticator;
  readonly limits: LiveLimits;
  /** Whether pages of an origin may connect to this host. */
  readonly isAllowedOrigin: OriginCheck;
}

export interface LiveServer {
  /** How many connections are open. */
  count(): number;
  /** Tells every client to come back later. */
  close(): void;
}

/**
 * Serves `/ws` on an HTTP server; requests for any other upgrade are answered without one. The library is loaded with the
 * first connection.
 */
export function attachLiveServer(http: Server, engine: Engine, { authenticator, limits, isAllowedOrigin }: LiveServerParts): LiveServer {
  const { rf, storage, runtime, logger } = engine;
  const sockets = new Set<WebSocket>();
  const unanswered = new WeakSet<WebSocket>();
  const frameOf = createFrames(rf, () => runtime.now());
  let server: Promise<WebSocketServer> | undefined;
  let stopPinging: (() => void) | undefined;
  let closed = false;

  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Not read as a URL: what is no URL must not bring the process down.
    const isOurs = request.headers.upgrade?.toLowerCase() === 'websocket' && request.url?.split('?', 1)[0] === '/ws';
    if (!isOurs) return answerWithoutUpgrade(http, request, socket, head);
    socket.on('error', () => socket.destroy());
    if (closed) return refuse(socket, '503 Service Unavailable');
    if (!isAllowedOrigin(request.headers.origin, request.headers.host)) return refuse(socket, '403 Forbidden');
    server ??= load();
    server.then(
      (ready) => ready.handleUpgrade(request, socket, head, (webSocket) => accept(webSocket, request)),
      (error: unknown) => {
        logger.error({ error }, 'live server could not be loaded');
        socket.destroy();
      },
    );
  });

  async function load(): Promise<WebSocketServer> {
    const { WebSocketServer: Implementation } = await import('ws');
    return new Implementation({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      autoPong: false,
      maxPayload: MAX_CLIENT_FRAME,
    });
  }

  function accept(socket: WebSocket, { socket: connection, headers: { origin } }: IncomingMessage): void {
    const ip = connection.remoteAddress ?? '';
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('pong', () => unanswered.delete(socket));
    stopPinging ??= schedulePing();
    runConnection(socket, { ip, origin }, { rf, storage, runtime, logger, authenticator, frameOf, limits });
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

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
