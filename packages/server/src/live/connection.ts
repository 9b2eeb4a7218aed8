import { ReplyForceError, type LiveEvent, type Logger, type ReplyForce, type Runtime, type Storage } from '@replyforce/core';
import type { WebSocket } from 'ws';
import { requirePermission, type Authenticator } from '../identity/authenticate.js';
import type { Principal } from '../identity/principal.js';
import { CLOSE, CLOSE_GRACE_MS, type LiveLimits } from './limits.js';

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
export function runConnection(socket: WebSocket, ip: string, parts: ConnectionParts): void {
  const { rf, storage, runtime, logger, authenticator, frameOf, limits } = parts;
  let phase: 'waiting' | 'checking' | 'open' | 'closed' = 'waiting';
  let unsubscribe: () => void = () => undefined;
  let cancelCut: () => void = () => undefined;
  let cancelTimer = runtime.schedule(limits.authMs, () => close(CLOSE.unauthorized, 'the first frame must authenticate'));
  let pending = 0;
  let delivery: Promise<void> = Promise.resolve();

  function close(code: number, reason: string): void {
    if (phase === 'closed') return;
    end();
    socket.close(code, reason);
    cancelCut = runtime.schedule(CLOSE_GRACE_MS, () => socket.terminate());
  }

  function end(): void {
    phase = 'closed';
    cancelTimer();
    unsubscribe();
  }

  socket.on('close', () => {
    cancelCut();
    end();
  });
  socket.on('error', (error) => logger.debug({ error }, 'live connection failed'));
  socket.on('message', (data, isBinary) => {
    const frame = isBinary ? undefined : parseFrame(String(data));
    if (!frame) return close(CLOSE.badFrame, 'a frame must be a JSON object with a type');
    if (phase === 'open') {
      if (frame['type'] === 'ping') socket.send('{"type":"pong"}');
      return;
    }
    if (phase !== 'waiting') return;
    phase = 'checking';
    authenticate(frame).then(open, refuse);
  });

  async function authenticate(
    frame: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly principal: Principal; readonly resume: { readonly after: number; readonly complete: boolean } }> {
    const { type, token, last_event_id: lastEventId } = frame;
    if (type !== 'auth' || typeof token !== 'string') throw new ReplyForceError('unauthorized');
    const principal = await authenticator.byToken(token, ip);
    requirePermission(principal, 'read:conversations');
    return { principal, resume: resumeFrom(lastEventId, await storage.lastLiveEventId(), limits.maxResumeEvents) };
  }

  function open({ principal, resume }: Awaited<ReturnType<typeof authenticate>>): void {
    if (phase === 'closed') return;
    phase = 'open';
    cancelTimer();
    if (principal.expiresAt !== null) {
      cancelTimer = runtime.schedule(Math.max(0, principal.expiresAt - runtime.now()), () =>
        close(CLOSE.unauthorized, 'the token has ended'),
      );
    }
    socket.send(JSON.stringify({ type: 'ready', resumed: resume.complete }));
    unsubscribe = rf.live.subscribe(principal.tenantId, resume.after, deliver);
  }

  function refuse(error: unknown): void {
    const { code } = ReplyForceError.from(error);
    if (code === 'unauthorized') return close(CLOSE.unauthorized, 'the token is not valid');
    if (code === 'forbidden') return close(CLOSE.forbidden, 'your role does not allow this');
    logger.error({ error }, 'live connection could not be opened');
    close(CLOSE.failed, 'something went wrong on our side');
  }

  /** Events are read from storage one after another, so they leave in the order in which they came. */
  function deliver(event: LiveEvent): void {
    pending += 1;
    if (pending > limits.maxPendingEvents) return close(CLOSE.tooSlow, 'too slow; connect again and resume');
    delivery = delivery
      .then(() => send(event))
      .catch((error: unknown) => {
        logger.error({ error }, 'a live event could not be delivered');
        close(CLOSE.failed, 'something went wrong on our side');
      });
  }

  async function send(event: LiveEvent): Promise<void> {
    if (phase !== 'open') return;
    const frame = await frameOf(event);
    pending -= 1;
    if (phase !== 'open') return;
    if (socket.bufferedAmount > limits.maxBufferedBytes) return close(CLOSE.tooSlow, 'too slow; connect again and resume');
    socket.send(frame);
  }
}

/** From which event on to deliver; not `complete` where events in between are skipped and lists must be read again. */
function resumeFrom(lastEventId: unknown, newest: number, most: number): { readonly after: number; readonly complete: boolean } {
  if (lastEventId === undefined || lastEventId === null) return { after: newest, complete: false };
  const last = typeof lastEventId === 'string' || typeof lastEventId === 'number' ? Number(lastEventId) : Number.NaN;
  const complete = Number.isSafeInteger(last) && last >= 0 && last <= newest && newest - last <= most;
  return { after: complete ? last : newest, complete };
}

function parseFrame(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    return typeof frame === 'object' && frame !== null && 'type' in frame ? (frame as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
