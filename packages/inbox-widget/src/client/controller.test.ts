import { expect, test, vi } from 'vitest';
import { createInboxController } from './controller.js';
import { createDemoTransport } from './demo-transport.js';
import { InboxError } from './inbox-error.js';

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
