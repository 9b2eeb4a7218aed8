import { ReplyForceError, type LiveEvent, type Logger, type ReplyForce, type Runtime, type Storage } from '@replyforce/core';
import type { WebSocket } from 'ws';
import { requirePermission, type Authenticator, type CallerAddress } from '../identity/authenticate.js';
import type { Principal } from '../identity/principal.js';
import { CLOSE, CLOSE_GRACE_MS, type LiveLimits } from './limits.js';
import { resumeFrom, type Resume } from './resume-from.js';

export interface ConnectionParts {
  readonly rf: ReplyForce;
  readonly storage: Storage;
  readonly runtime: Runtime;
  readonly logger: Logger;
  readonly authenticator: Authenticator;
  readonly frameOf: (event: LiveEvent) => Promise<string>;
  readonly limits: LiveLimits;
}

/**
 * One client of `/ws`: authenticate by the first frame, say `ready`, then send every event of the tenant in order, from
 * where the client left off.
 */
export function runConnection(socket: WebSocket, caller: CallerAddress, parts: ConnectionParts): void {
  const { rf, storage, runtime, logger, authenticator, frameOf, limits } = parts;
  let phase: 'waiting' | 'checking' | 'open' | 'closed' = 'waiting';
  let unsubscribe: () => void = () => undefined;
  let cancelCut: () => void = () => undefined;
  let cancelCheck: () => void = () => undefined;
  let cancelTimer = runtime.schedule(limits.authMs, () => close(CLOSE.unauthorized, 'the first frame must authenticate'));
  /** Lets an event go on that waits for the socket; the connection's end does too. */
  let goOn: () => void = () => undefined;
  let windowFrom = runtime.elapsed();
  let framesInWindow = 0;

  function close(code: number, reason: string): void {
    if (phase === 'closed') return;
    end();
    socket.close(code, reason);
    cancelCut = runtime.schedule(CLOSE_GRACE_MS, () => socket.terminate());
  }

  function end(): void {
    phase = 'closed';
    cancelTimer();
    cancelCheck();
    unsubscribe();
    goOn();
  }

  socket.on('close', () => {
    cancelCut();
    end();
  });
  socket.on('error', (error) => logger.debug({ error }, 'live connection failed'));
  // The library would answer by itself, whatever waits in the socket.
  socket.on('ping', (data) => {
    if (!mayCome()) return;
    if (hasRoom()) socket.pong(data);
  });
  socket.on('message', (data, isBinary) => {
    if (!mayCome()) return;
    const frame = isBinary ? undefined : parseFrame(String(data));
    if (!frame) return close(CLOSE.badFrame, 'a frame must be a JSON object with a type');
    if (phase === 'open') {
      if (frame['type'] === 'ping') sendFrame('{"type":"pong"}');
      return;
    }
    if (phase !== 'waiting') return;
    phase = 'checking';
    authenticate(frame).then(open, refuse);
  });

  async function authenticate(
    frame: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly principal: Principal; readonly token: string; readonly resume: Resume }> {
    const { type, token, last_event_id: lastEventId } = frame;
    if (type !== 'auth' || typeof token !== 'string') throw new ReplyForceError('unauthorized');
    const principal = await authenticator.byToken(token, caller);
    requirePermission(principal, 'read:conversations');
    return { principal, token, resume: await resumeFrom(storage, principal.tenantId, lastEventId, limits.maxResumeEvents) };
  }

  function open({ principal, token, resume }: Awaited<ReturnType<typeof authenticate>>): void {
    if (phase === 'closed') return;
    phase = 'open';
    cancelTimer();
    if (principal.expiresAt !== null) {
      cancelTimer = runtime.schedule(Math.max(0, principal.expiresAt - runtime.now()), () =>
        close(CLOSE.unauthorized, 'the token has ended'),
      );
    }
    checkLater(token);
    sendFrame(JSON.stringify({ type: 'ready', resumed: resume.complete }));
    if (isClosed()) return;
    unsubscribe = rf.live.subscribe(principal.tenantId, resume.after, deliver);
  }

  /** Keys are revoked and people removed at any time. A store that does not answer says nothing of them: it is asked again. */
  function checkLater(token: string): void {
    cancelCheck = runtime.schedule(limits.checkMs, () => {
      authenticator.byToken(token, caller).then(
        () => phase === 'open' && checkLater(token),
        (error: unknown) => {
          if (ReplyForceError.from(error).code === 'unauthorized') return close(CLOSE.unauthorized, 'the token holds no more');
          if (phase === 'open') checkLater(token);
        },
      );
    });
  }

  function refuse(error: unknown): void {
    const { code } = ReplyForceError.from(error);
    if (code === 'unauthorized') return close(CLOSE.unauthorized, 'the token is not valid');
    if (code === 'forbidden') return close(CLOSE.forbidden, 'your role does not allow this');
    logger.error({ error }, 'live connection could not be opened');
    close(CLOSE.failed, 'something went wrong on our side');
  }

  /**
   * The feed waits for this before it hands over the next event: what a client is behind waits in storage, not here, and leaves
   * in its order as fast as the client reads.
   */
  async function deliver(event: LiveEvent): Promise<void> {
    try {
      const frame = await frameOf(event);
      if (phase === 'open') await sendInTime(frame);
    } catch (error) {
      logger.error({ error }, 'a live event could not be delivered');
      close(CLOSE.failed, 'something went wrong on our side');
    }
  }

  /** Resolves at once while there is room behind the frame, else when the socket has taken it or the connection is over. */
  async function sendInTime(frame: string): Promise<void> {
    const taken = new Promise<void>((resolve) => {
      goOn = resolve;
      socket.send(frame, () => resolve());
    });
    if (socket.bufferedAmount <= limits.fullAtBytes) return;
    const cancelStalled = runtime.schedule(limits.stalledMs, () => close(CLOSE.tooSlow, 'nothing is read; connect again and resume'));
    await taken;
    cancelStalled();
  }

  function sendFrame(frame: string): void {
    if (hasRoom()) socket.send(frame);
  }

  /** False, and the connection closed, where the client does not take what was sent before. */
  function hasRoom(): boolean {
    if (socket.bufferedAmount <= limits.maxBufferedBytes) return true;
    close(CLOSE.tooSlow, 'too slow; connect again and resume');
    return false;
  }

  /** False for a frame nobody looks at any more: after the end, or because there were too many. */
  function mayCome(): boolean {
    if (isClosed()) return false;
    const now = runtime.elapsed();
    if (now - windowFrom >= limits.framesWindowMs) {
      windowFrom = now;
      framesInWindow = 0;
    }
    framesInWindow += 1;
    if (framesInWindow <= limits.maxClientFrames) return true;
    close(CLOSE.tooMany, 'too many frames; slow down');
    return false;
  }

  function isClosed(): boolean {
    return phase === 'closed';
  }
}

function parseFrame(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    return typeof frame === 'object' && frame !== null && 'type' in frame ? (frame as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
