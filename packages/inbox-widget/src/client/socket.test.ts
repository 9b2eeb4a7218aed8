import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InboxError } from './inbox-error.js';
import { connectSocket } from './socket.js';
import { createTokenSource } from './token-source.js';
import type { ConnectionState } from './transport.js';

/** A WebSocket whose server is the test. */
class FakeSocket extends EventTarget {
  readonly sent: unknown[] = [];
  closed = false;
  /** Half open: nothing comes any more, and no end is told. */
  isSilent = false;
  pings = 0;
  send(text: string): void {
    const frame = JSON.parse(text) as { readonly type: string };
    if (frame.type !== 'ping') return void this.sent.push(frame);
    this.pings += 1;
    if (!this.isSilent) this.says({ type: 'pong' });
  }
  close(): void {
    if (!this.isSilent) this.end(1000);
  }
  opens(): void {
    this.dispatchEvent(new Event('open'));
  }
  says(frame: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: typeof frame === 'string' ? frame : JSON.stringify(frame) }));
  }
  end(code: number): void {
    if (this.closed) return;
    this.closed = true;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function connect() {
  const sockets: FakeSocket[] = [];
  const states: ConnectionState[] = [];
  const listener = { onState: (state: ConnectionState) => states.push(state), onEvent: vi.fn(), onGap: vi.fn(), onTokenRejected: vi.fn() };
  let minted = 0;
  const provider = vi.fn(async () => ({ token: `t${(minted += 1)}`, expiresAt: Date.now() + 3_600_000 }));
  const stop = connectSocket({
    url: 'ws://engine.test/ws',
    tokens: createTokenSource(provider),
    listener,
    random: () => 1,
    open: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
  });
  const newest = async (): Promise<FakeSocket> => {
    await vi.advanceTimersByTimeAsync(0);
    return sockets.at(-1) as FakeSocket;
  };
  return { sockets, states, listener, provider, stop, newest };
}

const event = (id: string) => ({ id, type: 'message.received', data: {}, created_at: '2026-11-22T10:00:00.000Z' });

test('authenticates by the first frame and reads the lists when it first comes up', async () => {
  const { newest, states, listener } = connect();
  const socket = await newest();
  socket.opens();
  expect(socket.sent).toEqual([{ type: 'auth', token: 't1' }]);
  socket.says({ type: 'ready' });
  expect(states).toEqual(['connecting', 'live']);
  expect(listener.onGap).toHaveBeenCalledOnce();
});

test('resumes after the last event, and passes each event on once', async () => {
  const { newest, listener } = connect();
  const first = await newest();
  first.opens();
  first.says({ type: 'ready' });
  for (const id of ['9', '10', '10', '9']) first.says(event(id));
  expect(listener.onEvent.mock.calls.map(([{ id }]) => id)).toEqual(['9', '10']);
  first.end(1006);
  await vi.advanceTimersByTimeAsync(500);
  const second = await newest();
  second.opens();
  expect(second.sent).toEqual([{ type: 'auth', token: 't1', last_event_id: '10' }]);
  second.says({ type: 'ready' });
  expect(listener.onGap).toHaveBeenCalledOnce();
  second.says(event('11'));
  expect(listener.onEvent).toHaveBeenCalledTimes(3);
});

test('waits longer after each failure, and starts over when it has been live for a while', async () => {
  const { sockets, newest } = connect();
  (await newest()).end(1006);
  for (const [pause, count] of [
    [499, 1],
    [1, 2],
  ] as const) {
    await vi.advanceTimersByTimeAsync(pause);
    expect(sockets).toHaveLength(count);
  }
  (await newest()).end(1006);
  await vi.advanceTimersByTimeAsync(999);
  expect(sockets).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  const third = await newest();
  third.says({ type: 'ready' });
  await vi.advanceTimersByTimeAsync(10_000);
  third.end(1006);
  await vi.advanceTimersByTimeAsync(500);
  expect(sockets).toHaveLength(4);
});

test('waits longer each time, too, where a connection ends soon after it is ready and has brought something', async () => {
  const { sockets, newest } = connect();
  for (const [round, pause] of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000].entries()) {
    const socket = await newest();
    socket.says({ type: 'ready', resumed: true });
    socket.says(event(String(round + 1)));
    socket.end(4408);
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(sockets).toHaveLength(round + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sockets).toHaveLength(round + 2);
  }
});

test('a refused token is replaced before the next attempt', async () => {
  const { newest, provider } = connect();
  (await newest()).end(4401);
  await vi.advanceTimersByTimeAsync(600);
  const second = await newest();
  second.opens();
  expect(second.sent).toEqual([{ type: 'auth', token: 't2' }]);
  expect(provider).toHaveBeenCalledTimes(2);
});

test('a token that ends while all is well is replaced at once, and nobody is told of a lost connection', async () => {
  const { sockets, newest, states, listener } = connect();
  const first = await newest();
  first.says({ type: 'ready' });
  first.says(event('7'));
  first.end(4401);
  const second = await newest();
  expect(sockets).toHaveLength(2);
  second.opens();
  expect(second.sent).toEqual([{ type: 'auth', token: 't2', last_event_id: '7' }]);
  second.says({ type: 'ready', resumed: true });
  expect(states).not.toContain('reconnecting');
  expect(listener.onGap).toHaveBeenCalledOnce();
});

test('fresh tokens that are refused one after the other are not tried without end', async () => {
  const { sockets, newest, states } = connect();
  (await newest()).says({ type: 'ready' });
  (await newest()).end(4401);
  (await newest()).end(4401);
  await newest();
  expect(states.at(-1)).toBe('reconnecting');
  expect(sockets).toHaveLength(2);
});

test('a token that cannot be asked for now is no refusal: the connection is tried again', async () => {
  const { sockets, newest, provider, listener, states } = connect();
  const first = await newest();
  provider.mockRejectedValueOnce(new InboxError('network', 'The server cannot be reached.'));
  first.end(4401);
  await newest();
  expect(states.at(-1)).toBe('reconnecting');
  await vi.advanceTimersByTimeAsync(500);
  expect(sockets).toHaveLength(2);
  expect(listener.onTokenRejected).not.toHaveBeenCalled();
  provider.mockRejectedValueOnce(new InboxError('unauthorized', 'Sign in again.', 401));
  (await newest()).end(4401);
  await newest();
  expect(listener.onTokenRejected).toHaveBeenCalledOnce();
});

test('back online and looked at again in one moment, one connection is opened', async () => {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  const { sockets, newest, stop } = connect();
  (await newest()).end(1006);
  page.dispatchEvent(new Event('online'));
  page.dispatchEvent(new Event('online'));
  await newest();
  expect(sockets).toHaveLength(2);
  stop();
  vi.unstubAllGlobals();
});

test('looked at again while a refused token is replaced, one connection is opened, with the new one', async () => {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  for (const wasReady of [true, false]) {
    const { sockets, newest, provider, stop } = connect();
    const first = await newest();
    if (wasReady) first.says({ type: 'ready' });
    provider.mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { token: 'slow', expiresAt: Date.now() + 3_600_000 };
    });
    first.end(4401);
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(20);
    page.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sockets).toHaveLength(2);
    const second = await newest();
    second.opens();
    expect(second.sent).toEqual([{ type: 'auth', token: 'slow' }]);
    second.says({ type: 'ready' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(second.closed).toBe(false);
    stop();
    expect(sockets.every(({ closed }) => closed)).toBe(true);
  }
  vi.unstubAllGlobals();
});

test('a replaced token that is tried later is tried at once when the page is looked at again', async () => {
  const page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  const { sockets, newest, stop } = connect();
  (await newest()).end(4401);
  await newest();
  expect(sockets).toHaveLength(1);
  page.dispatchEvent(new Event('online'));
  await newest();
  expect(sockets).toHaveLength(2);
  stop();
  vi.unstubAllGlobals();
});

test('gives up an attempt that never gets ready, and ignores what is no frame', async () => {
  const { sockets, newest, listener } = connect();
  const socket = await newest();
  socket.says('not json');
  socket.says('42');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(socket.closed).toBe(true);
  await vi.advanceTimersByTimeAsync(500);
  expect(sockets).toHaveLength(2);
  expect(listener.onEvent).not.toHaveBeenCalled();
});

test('stopped is stopped', async () => {
  const { sockets, newest, stop, states } = connect();
  (await newest()).opens();
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sockets).toHaveLength(1);
  expect(states.at(-1)).toBe('stopped');
});

test('a connection that fell silent is asked, told to be lost, and what was missed is caught up with', async () => {
  const { newest, sockets, states, listener } = connect();
  const first = await newest();
  first.opens();
  first.says({ type: 'ready' });
  first.says(event('10'));
  first.isSilent = true;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(first.pings).toBe(1);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(states.at(-1)).toBe('live');
  await vi.advanceTimersByTimeAsync(1);
  expect(states.at(-1)).toBe('reconnecting');
  await vi.advanceTimersByTimeAsync(500);
  const second = await newest();
  expect(sockets).toHaveLength(2);
  second.opens();
  expect(second.sent).toEqual([{ type: 'auth', token: 't1', last_event_id: '10' }]);
  second.says({ type: 'ready', resumed: true });
  second.says(event('11'));
  expect(states.at(-1)).toBe('live');
  expect(listener.onEvent).toHaveBeenCalledTimes(2);
  // The old one has nothing to say any more.
  first.says(event('12'));
  first.end(1006);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([listener.onEvent.mock.calls.length, sockets.length, states.at(-1)]).toEqual([2, 2, 'live']);
});

test('one that answers is left as it is, and is not asked while events come', async () => {
  const { newest, sockets, states } = connect();
  const socket = await newest();
  socket.opens();
  socket.says({ type: 'ready' });
  await vi.advanceTimersByTimeAsync(15_000);
  socket.says(event('1'));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(socket.pings).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket.pings).toBe(3);
  expect([sockets.length, states.at(-1)]).toEqual([1, 'live']);
});

test('a stopped one is not asked', async () => {
  const { newest, stop } = connect();
  const socket = await newest();
  socket.opens();
  socket.says({ type: 'ready' });
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([socket.sent.length, socket.pings]).toEqual([1, 0]);
});
