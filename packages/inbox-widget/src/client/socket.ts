import { toInboxError } from './inbox-error.js';
import type { LiveListener } from './transport.js';
import type { TokenSource } from './token-source.js';
import type { LiveEventJson } from './wire.js';

export interface SocketOptions {
  /** `ws:` or `wss:` address of the live endpoint. */
  readonly url: string;
  readonly tokens: TokenSource;
  readonly listener: LiveListener;
  readonly open?: (url: string) => WebSocket;
  readonly random?: () => number;
}

/** Close code of a refused or missing token. */
const TOKEN_REJECTED = 4401;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A connection attempt that is not ready by then is given up. */
const READY_WITHIN_MS = 10_000;
/** A connection that holds this long is a good one: only then pauses begin small again, or what ends soon after it is ready would be tried without end. */
const STEADY_AFTER_MS = 10_000;

/** Silent for so long, a connection is asked whether it still holds: a page whose network went away without a word is told of no end. */
const ASK_AFTER_MS = 20_000;
/** One that does not answer by then is given up: what was missed is caught up with over the next. */
const ANSWER_WITHIN_MS = 10_000;

type Frame = { readonly type: 'ready'; readonly resumed?: boolean } | LiveEventJson;

/**
 * Keeps one live connection: authenticates by the first frame, resumes after the last event seen, reconnects with
 * growing, jittered pauses, where it ends or falls silent, and at once when the browser comes back online or the page is looked at again.
 */
export function connectSocket(options: SocketOptions): () => void {
  const { url, tokens, listener, open = (address) => new WebSocket(address), random = Math.random } = options;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the connection is asked, or given up; undefined while none is ready. */
  let pulse: ReturnType<typeof setTimeout> | undefined;
  let lastEventId: number | string | undefined;
  let failures = 0;
  let stopped = false;
  /** A token is being asked for: nobody else begins meanwhile. */
  let beginning = false;

  const retryLater = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    listener.onState('reconnecting');
    const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures);
    failures += 1;
    timer = setTimeout(connect, ceiling * (0.5 + random() / 2));
  };

  /** Nobody is signed out because the way to the token is cut: it is asked for again. */
  const withoutToken = (error: unknown): void => {
    if (stopped) return;
    if (toInboxError(error).code === 'unauthorized') listener.onTokenRejected();
    retryLater();
  };

  const rest = (): void => {
    clearTimeout(pulse);
    pulse = undefined;
  };

  /** Does not wait for the other side to agree: it may be out of reach, and the browser would wait for it. */
  const giveUp = (current: WebSocket): void => {
    if (current !== socket) return;
    rest();
    socket = undefined;
    current.close();
    retryLater();
  };

  const askWhetherItHolds = (current: WebSocket): void => {
    rest();
    pulse = setTimeout(() => giveUp(current), ANSWER_WITHIN_MS);
    current.send('{"type":"ping"}');
  };

  const askLater = (current: WebSocket): void => {
    rest();
    pulse = setTimeout(() => askWhetherItHolds(current), ASK_AFTER_MS);
  };

  const receive = (frame: Frame): void => {
    if (frame.type === 'ready') {
      clearTimeout(timer);
      const gap = lastEventId === undefined || ('resumed' in frame && frame.resumed === false);
      timer = setTimeout(() => (failures = 0), STEADY_AFTER_MS);
      listener.onState('live');
      if (gap) listener.onGap();
      return;
    }
    if (!('id' in frame) || alreadySeen(frame.id, lastEventId)) return;
    lastEventId = frame.id;
    listener.onEvent(frame);
  };

  /** Goes on with the token that is asked for, unless stopped meanwhile. */
  const begin = async (asked: Promise<string>, goOn: (token: string) => void): Promise<void> => {
    beginning = true;
    clearTimeout(timer);
    let token: string;
    try {
      token = await asked;
    } catch (error) {
      return withoutToken(error);
    } finally {
      beginning = false;
    }
    if (!stopped) goOn(token);
  };

  const connect = (): void => {
    if (!beginning && !socket && !stopped) void begin(tokens.get(), connectWith);
  };

  const connectWith = (token: string): void => {
    const current = open(url);
    let wasReady = false;
    socket = current;
    timer = setTimeout(() => giveUp(current), READY_WITHIN_MS);
    current.addEventListener('open', () => {
      current.send(JSON.stringify({ type: 'auth', token, ...(lastEventId === undefined ? {} : { last_event_id: lastEventId }) }));
    });
    current.addEventListener('message', (event: MessageEvent<string>) => {
      const frame = parseFrame(event.data);
      if (!frame || current !== socket) return;
      wasReady ||= frame.type === 'ready';
      if (wasReady) askLater(current);
      receive(frame);
    });
    current.addEventListener('close', (event) => {
      if (current !== socket) return;
      clearTimeout(timer);
      rest();
      socket = undefined;
      if (event.code !== TOKEN_REJECTED) return retryLater();
      // Every token ends some time: where all was well until then, the next one goes on at once and nothing is lost.
      void begin(tokens.refresh(token), wasReady ? connectWith : retryLater);
    });
  };

  const hurry = (): void => {
    if (stopped || (typeof document !== 'undefined' && document.hidden)) return;
    if (socket) {
      if (pulse !== undefined) askWhetherItHolds(socket);
      return;
    }
    failures = 0;
    connect();
  };

  listener.onState('connecting');
  connect();
  if (typeof window !== 'undefined') {
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
  }

  return () => {
    stopped = true;
    clearTimeout(timer);
    rest();
    if (typeof window !== 'undefined') {
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
    }
    const closing = socket;
    socket = undefined;
    closing?.close();
    listener.onState('stopped');
  };
}

function alreadySeen(id: number | string, last: number | string | undefined): boolean {
  if (last === undefined) return false;
  return id === last || Number(id) <= Number(last);
}

function parseFrame(text: unknown): Frame | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const frame: unknown = JSON.parse(text);
    return typeof frame === 'object' && frame !== null && 'type' in frame ? (frame as Frame) : undefined;
  } catch {
    return undefined;
  }
}
