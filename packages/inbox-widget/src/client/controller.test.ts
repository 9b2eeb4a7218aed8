import { expect, test, vi } from 'vitest';
import { createInboxController } from './controller.js';
import { createDemoTransport } from './demo-transport.js';
import { InboxError } from './inbox-error.js';
import { sampleMessage } from '../testing/samples.js';
import { waitingCount } from './selectors.js';
import type { LiveListener } from './transport.js';
import type { MessageJson } from './wire.js';

function start(stepMs = 0) {
  const transport = createDemoTransport({ stepMs });
  const heard = { onSent: vi.fn(), onError: vi.fn(), onTokenRejected: vi.fn(), onLeadChange: vi.fn() };
  const controller = createInboxController({ transport, ...heard });
  controller.start();
  return { transport, controller, heard };
}

async function open(id: string, stepMs?: number) {
  const started = start(stepMs);
  await vi.waitFor(() => expect(started.controller.state.lists.all.status).toBe('ready'));
  started.controller.select(id);
  await vi.waitFor(() => expect(started.controller.state.threads[id]?.paging.status).toBe('ready'));
  const contents = (): readonly string[] => started.controller.state.threads[id]?.messages.map(({ content }) => content) ?? [];
  return { ...started, contents };
}

test('sends one after the other, each with its own key and the sequence it was written against', async () => {
  const { transport, controller, heard, contents } = await open('demo-1');
  const { sendMessage: send } = transport;
  const sendMessage = vi.spyOn(transport, 'sendMessage').mockImplementationOnce(async (...given) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return send(...given);
  });
  expect(controller.send('one')).toBe(true);
  expect(controller.send('two')).toBe(true);
  expect(contents().slice(-2)).toEqual(['one', 'two']);
  await vi.waitFor(() => expect(heard.onSent).toHaveBeenCalledTimes(2));
  const options = sendMessage.mock.calls.map(([, , given]) => given);
  expect(options.map(({ ifSequence }) => ifSequence)).toEqual([5, 6]);
  expect(new Set(options.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  expect(contents().slice(-2)).toEqual(['one', 'two']);
  expect(controller.state.conversations['demo-1']?.owner).toBe('human');
});

test('a retry uses the key of the first attempt', async () => {
  const { transport, controller } = await open('demo-1');
  const sendMessage = vi.spyOn(transport, 'sendMessage').mockRejectedValueOnce(new InboxError('network', 'down'));
  controller.send('hello');
  await vi.waitFor(() => expect(controller.state.threads['demo-1']?.messages.at(-1)?.status).toBe('failed'));
  controller.retry(controller.state.threads['demo-1']?.messages.at(-1)?.localId ?? '');
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  const [first, second] = sendMessage.mock.calls.map(([, , { idempotencyKey }]) => idempotencyKey);
  expect(second).toBe(first);
});

test('a conversation that moved on gives the text back with a warning', async () => {
  const { transport, controller, contents } = await open('demo-1');
  vi.spyOn(transport, 'sendMessage').mockRejectedValueOnce(new InboxError('sequence_conflict', 'moved on', 412));
  controller.send('hello');
  await vi.waitFor(() => expect(controller.state.threads['demo-1']).toMatchObject({ draft: 'hello', outOfDate: true }));
  expect(contents()).not.toContain('hello');
  expect(controller.send('hello')).toBe(true);
});

test('what waits behind a reply that was given back is given back as well', async () => {
  const { transport, controller, contents } = await open('demo-1');
  const sendMessage = vi.spyOn(transport, 'sendMessage').mockRejectedValueOnce(new InboxError('sequence_conflict', 'moved on', 412));
  controller.send('one');
  controller.send('two');
  await vi.waitFor(() => expect(controller.state.threads['demo-1']).toMatchObject({ draft: 'one\ntwo', outOfDate: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sendMessage).toHaveBeenCalledTimes(1);
  expect(contents()).not.toContain('two');
});

test('what is given back stands in the order it was sent in, before what was begun since', async () => {
  const { transport, controller } = await open('demo-1');
  vi.spyOn(transport, 'sendMessage').mockRejectedValueOnce(new InboxError('sequence_conflict', 'moved on', 412));
  controller.send('one');
  controller.send('two');
  controller.send('three');
  controller.setDraft('begun');
  await vi.waitFor(() => expect(controller.state.threads['demo-1']?.outOfDate).toBe(true));
  expect(controller.state.threads['demo-1']?.draft).toBe('one\ntwo\nthree\nbegun');
});

test('a failed reply that is tried again leaves the draft as it is', async () => {
  const { transport, controller, heard } = await open('demo-1');
  vi.spyOn(transport, 'sendMessage').mockRejectedValueOnce(new InboxError('network', 'down'));
  controller.send('hello');
  await vi.waitFor(() => expect(controller.state.threads['demo-1']?.messages.at(-1)?.status).toBe('failed'));
  controller.setDraft('another one');
  const { draftBase } = controller.state.threads['demo-1'] ?? {};
  controller.retry(controller.state.threads['demo-1']?.messages.at(-1)?.localId ?? '');
  await vi.waitFor(() => expect(heard.onSent).toHaveBeenCalledOnce());
  expect(controller.state.threads['demo-1']).toMatchObject({ draft: 'another one', draftBase });
});

test('a conversation the list does not hold is read when an event names it', async () => {
  const { transport, controller } = start();
  vi.spyOn(transport, 'listConversations').mockResolvedValue({ data: [], next_cursor: null });
  await vi.waitFor(() => expect(controller.state.connection).toBe('live'));
  transport.receive('demo-4', 'hello?');
  await vi.waitFor(() => expect(controller.state.conversations['demo-4']?.contact.name).toBe('freecodes_4u'));
});

test('a refused change is said, and changes nothing', async () => {
  const { transport, controller, heard } = await open('demo-1');
  vi.spyOn(transport, 'setStatus').mockRejectedValueOnce(new InboxError('unauthorized', 'Sign in.', 401));
  await controller.setStatus('closed');
  expect(controller.state.notice).toBe('Sign in.');
  expect(controller.state.conversations['demo-1']?.status).toBe('open');
  expect(heard.onTokenRejected).toHaveBeenCalledOnce();
});

test('what was looked at stays read in the record of the host', async () => {
  const written = vi.fn();
  const transport = createDemoTransport();
  const controller = createInboxController({ transport, seen: { read: () => ({}), write: written } });
  controller.start();
  await vi.waitFor(() => expect(controller.state.lists.all.status).toBe('ready'));
  controller.select('demo-1');
  expect(Object.keys(written.mock.calls.at(-1)?.[0] ?? {})).toEqual(['demo-1']);
});

test('earlier messages that could not be read are asked for again at the next wish', async () => {
  const { transport, controller } = await open('demo-1');
  const listMessages = vi.spyOn(transport, 'listMessages').mockResolvedValueOnce({ data: [], next_cursor: 'older' });
  await controller.reloadThread();
  listMessages.mockRejectedValueOnce(new InboxError('network', 'The server cannot be reached.'));
  await controller.loadOlder();
  expect(controller.state.threads['demo-1']?.paging).toMatchObject({ status: 'error', nextCursor: 'older' });
  await controller.loadOlder();
  expect(listMessages).toHaveBeenLastCalledWith('demo-1', { limit: 50, cursor: 'older' });
  expect(controller.state.threads['demo-1']?.paging.status).toBe('ready');
});

test('what a conversation may be sent is read again when its time has passed, and only then', async () => {
  let now = 1_000;
  const transport = createDemoTransport();
  const controller = createInboxController({ transport, now: () => now });
  controller.start();
  await vi.waitFor(() => expect(controller.state.lists.all.status).toBe('ready'));
  const conversation = await transport.getConversation('demo-1');
  const getConversation = vi.spyOn(transport, 'getConversation');
  const answerWith = (state: 'open' | 'closed', closesAt: number | null) =>
    getConversation.mockResolvedValueOnce({ ...conversation, id: 'late', reply_window: { state, closes_at: closesAt } });
  answerWith('open', 2_000);
  controller.select('late');
  await vi.waitFor(() => expect(controller.state.conversations['late']).toBeDefined());
  await controller.checkWindow();
  expect(getConversation).toHaveBeenCalledTimes(1);
  now = 2_000;
  getConversation.mockRejectedValueOnce(new InboxError('network', 'The server cannot be reached.'));
  await controller.checkWindow();
  expect(controller.state.notice).toBeNull();
  answerWith('closed', null);
  await controller.checkWindow();
  expect(controller.state.conversations['late']?.reply_window?.state).toBe('closed');
  await controller.checkWindow();
  expect(getConversation).toHaveBeenCalledTimes(3);
});

test('after missed events a list shows what is true now, not what it held', async () => {
  const transport = createDemoTransport();
  let gap = (): void => undefined;
  const { connect } = transport;
  vi.spyOn(transport, 'connect').mockImplementation((listener) => {
    gap = listener.onGap;
    return connect(listener);
  });
  const controller = createInboxController({ transport });
  controller.start();
  await vi.waitFor(() => expect(controller.state.lists.all.status).toBe('ready'));
  const waiting = Object.values(controller.state.conversations).filter(({ status }) => status === 'needs_human');
  expect(waiting.length).toBeGreaterThan(0);
  controller.setFilter('needs_human');
  await vi.waitFor(() => expect(controller.state.lists.needs_human.status).toBe('ready'));
  controller.select('demo-1');
  // A colleague answers all of them while this browser hears nothing.
  const list = vi.spyOn(transport, 'listConversations').mockResolvedValueOnce({ data: [], next_cursor: null });
  gap();
  await vi.waitFor(() => expect(controller.state.lists.needs_human.status).toBe('ready'));
  expect(waitingCount(controller.state)).toBe(0);
  expect(controller.state.conversations['demo-1']).toBeDefined();
  controller.setFilter('all');
  expect(list).toHaveBeenLastCalledWith({ limit: 50 });
});

async function openWithGap() {
  const started = await open('demo-1');
  let gap = (): void => undefined;
  vi.spyOn(started.transport, 'connect').mockImplementation((listener) => {
    gap = listener.onGap;
    return () => undefined;
  });
  started.controller.stop();
  started.controller.start();
  await vi.waitFor(() => expect(started.controller.state.lists.all.status).toBe('ready'));
  return { ...started, gap: () => gap() };
}

test('where a list cannot be read after missed events, the next one that can shows what is true now', async () => {
  const { transport, controller, gap } = await openWithGap();
  const list = vi.spyOn(transport, 'listConversations').mockRejectedValueOnce(new InboxError('network', 'down'));
  expect(waitingCount(controller.state)).toBeGreaterThan(0);
  gap();
  await vi.waitFor(() => expect(controller.state.lists.all.status).toBe('error'));
  list.mockResolvedValueOnce({ data: [], next_cursor: null });
  await controller.reload();
  expect(Object.keys(controller.state.conversations)).toEqual(['demo-1']);
});

test('after missed events a list says nothing of those it does not cover; they are looked at with their own list', async () => {
  const { transport, controller, gap } = await openWithGap();
  controller.setFilter('closed');
  await vi.waitFor(() => expect(controller.state.lists.closed.status).toBe('ready'));
  const waiting = waitingCount(controller.state);
  expect(waiting).toBeGreaterThan(0);
  vi.spyOn(transport, 'listConversations').mockResolvedValue({ data: [], next_cursor: null });
  gap();
  await vi.waitFor(() => expect(controller.state.lists.closed.status).toBe('ready'));
  expect(waitingCount(controller.state)).toBe(waiting);
  expect(Object.values(controller.state.conversations).some(({ status }) => status === 'closed')).toBe(false);
  controller.setFilter('needs_human');
  await vi.waitFor(() => expect(controller.state.lists.needs_human.status).toBe('ready'));
  expect(waitingCount(controller.state)).toBe(0);
});

test('a thread that is read again while nobody looks marks nothing as looked at', async () => {
  const transport = createDemoTransport({ stepMs: 0 });
  let gap = (): void => undefined;
  const { connect } = transport;
  vi.spyOn(transport, 'connect').mockImplementation((listener) => {
    gap = listener.onGap;
    return connect(listener);
  });
  const controller = createInboxController({ transport });
  controller.start();
  await vi.waitFor(() => expect(controller.state.lists.all.status).toBe('ready'));
  controller.select('demo-1');
  await vi.waitFor(() => expect(controller.state.threads['demo-1']?.paging.status).toBe('ready'));
  const before = controller.state.seen['demo-1'];
  transport.receive('demo-1', 'Anybody there?');
  gap();
  await vi.waitFor(() => expect(controller.state.lists.all.status).toBe('ready'));
  await vi.waitFor(() => expect(controller.state.threads['demo-1']?.paging.status).toBe('ready'));
  expect(controller.state.seen['demo-1']).toBe(before);
});

test('a colleague’s reply that arrives while one is written stops it once; own replies do not', async () => {
  const { transport, controller, heard } = await open('demo-1');
  let listener: LiveListener | undefined;
  vi.spyOn(transport, 'connect').mockImplementation((given) => {
    listener = given;
    return () => undefined;
  });
  controller.stop();
  controller.start();
  let sequence = 100;
  const reply = (content: string, sender_id: string | null) =>
    sampleMessage((sequence += 1), { conversation_id: 'demo-1', sender_type: 'agent', sender_id, content, status: 'queued' });
  const arrive = (message: MessageJson): void =>
    listener?.onEvent({ id: sequence, type: 'message.updated', conversation_id: 'demo-1', data: { message }, created_at: 0 });
  vi.spyOn(transport, 'sendMessage').mockImplementation(async (_id, content) => {
    const stored = reply(content, 'ann');
    arrive(stored);
    return stored;
  });
  controller.setDraft('one');
  expect(controller.send('one')).toBe(true);
  controller.setDraft('two');
  await vi.waitFor(() => expect(heard.onSent).toHaveBeenCalledTimes(1));
  expect(controller.send('two')).toBe(true);
  await vi.waitFor(() => expect(heard.onSent).toHaveBeenCalledTimes(2));
  for (const [round, colleague] of ['bob', null].entries()) {
    controller.setDraft('three');
    arrive(reply('I am on it.', colleague));
    expect(controller.send('three')).toBe(false);
    expect(controller.state.threads['demo-1']?.outOfDate).toBe(true);
    expect(controller.send('three')).toBe(true);
    await vi.waitFor(() => expect(heard.onSent).toHaveBeenCalledTimes(3 + round));
  }
});
