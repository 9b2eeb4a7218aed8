import { callbackReceiver, mediaHost, type Receiver } from '@replyforce/adapters/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from './support/api-client.js';
import { ensureBuilt } from './support/built.js';
import { startDemo, type DemoServer } from './support/demo-server.js';
import { replyforce } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';

const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let demo: DemoServer;
let program: Receiver;
let key: string;
let api: ApiClient;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  demo = await startDemo({ data: folder.path });
  program = await callbackReceiver({ secret: SECRET });
  key = (await replyforce(['apikey', 'create', '--tenant', 'demo', '--role', 'admin', '--json', '--data', folder.path])).json<{
    key: string;
  }>().key;
  api = apiClient(demo.server.url, key);
});

afterAll(async () => {
  await demo?.server.kill();
  await program?.close();
  await folder?.remove();
});

async function addChannel(accountId: string, credentials: object) {
  const args = [
    '--tenant',
    'demo',
    '--type',
    'api',
    '--account-id',
    accountId,
    '--name',
    accountId,
    '--credentials',
    JSON.stringify(credentials),
  ];
  const added = await replyforce(['channel', 'add', ...args, '--json', '--data', folder.path]);
  expect(added).toMatchObject({ code: 0 });
  return added.json<{ id: string; webhook_url: string; callback_secret?: string }>();
}

async function say(channelId: string, message: object) {
  const response = await fetch(`${demo.server.url}/api/v1/channels/${channelId}/inbound`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

it('a program hands over a question and gets the cited answer, signed, though its first callback fails', async () => {
  const channel = await addChannel('shop-app', { callback_url: program.url, callback_secret: SECRET });
  expect(channel).not.toHaveProperty('callback_secret');
  expect(channel.webhook_url).toMatch(new RegExp(`/api/v1/channels/${channel.id}/inbound$`));
  program.answerWith({ status: 500 });
  const message = { message_id: 'order-form-1', contact: { id: 'visitor-7', name: 'Ida' }, text: 'What is the price of the Fjell?' };
  expect(await say(channel.id, message)).toMatchObject({ status: 202, body: { duplicate: false } });
  expect(await say(channel.id, message)).toMatchObject({ status: 202, body: { duplicate: true } });

  const callbacks = await program.waitFor((seen) => seen.length === 2);
  expect(callbacks.map(({ genuine }) => genuine)).toEqual([true, true]);
  expect(callbacks[1]?.id).toBe(callbacks[0]?.id);
  const { conversation, messages } = await api.conversationOf('order-form-1', (all) => all.some(({ status }) => status === 'sent'));
  expect(callbacks[1]?.body).toMatchObject({
    type: 'message.reply',
    conversation_id: conversation.id,
    contact: { id: 'visitor-7' },
    in_reply_to: ['order-form-1'],
    message: { sender_type: 'ai', content: expect.stringContaining('€3,290') as string },
  });
  expect(conversation).toMatchObject({ channel: 'api', channel_id: channel.id, contact: { name: 'Ida' } });
  expect(messages.map(({ sender_type, status }) => [sender_type, status])).toEqual([
    ['customer', 'received'],
    ['ai', 'sent'],
  ]);
  expect(program.callbacks()).toHaveLength(2);
});

it('what was tried at the callback address is shown on the command line, and a refused message is handed over again from there', async () => {
  const data = ['--tenant', 'demo', '--data', folder.path, '--json'];
  const tries = async () => (await replyforce(['channel', 'callbacks', 'shop-app', ...data])).json<Record<string, unknown>[]>();
  expect((await tries()).map((one) => [one['number'], one['status'], one['http_status'], one['message_status']])).toEqual([
    [2, 'accepted', 204, 'sent'],
    [1, 'failed', 500, 'sent'],
  ]);
  program.answerWith({ status: 422 });
  const before = program.callbacks().length;
  const channel = (await api.list<{ id: string; account_id: string }>('channels')).find((one) => one.account_id === 'shop-app');
  await say(channel?.id ?? '', { message_id: 'refused-1', contact: { id: 'visitor-9' }, text: 'What is the price of the Fjell?' });
  const { messages } = await api.conversationOf('refused-1', (all) => all.some(({ status }) => status === 'failed'));
  const id = messages.find(({ status }) => status === 'failed')?.id ?? '';
  const retried = await replyforce(['channel', 'retry-callback', 'shop-app', id, ...data]);
  expect([retried.code, retried.json()]).toEqual([0, { webhook_id: id, status: 'queued' }]);
  const seen = (await program.waitFor((all) => all.length === before + 2)).slice(before);
  expect(seen.map((one) => one.id)).toEqual([id, id]);
  await api.conversationOf('refused-1', (all) => all.some((one) => one.id === id && one.status === 'sent'));
  expect((await tries())[0]).toMatchObject({ webhook_id: id, number: 2, status: 'accepted', http_status: 204 });
  expect(await replyforce(['channel', 'retry-callback', 'shop-app', id, ...data])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('has taken it') as string,
  });
});

it('a person’s reply goes the same way', async () => {
  const { conversation } = await api.conversationOf('order-form-1');
  const before = program.callbacks().length;
  const response = await fetch(`${demo.server.url}/api/v1/conversations/${conversation.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Ida, we have it in blue.' }),
  });
  expect(response.status).toBe(202);
  const [callback] = (await program.waitFor((seen) => seen.length > before)).slice(before);
  expect(callback).toMatchObject({ genuine: true, body: { message: { sender_type: 'agent', content: 'Ida, we have it in blue.' } } });
});

it('a picture is copied after its message was stored, and a link opens it without a token', async () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0]);
  const host = await mediaHost({ token: 'none' });
  host.put('bike', { content: png, contentType: 'image/png' });
  const channel = (await api.list<{ id: string; account_id: string }>('channels')).find((one) => one.account_id === 'shop-app');
  const attachments = [{ type: 'image', url: `${host.url}/files/bike`, title: 'bike.png' }];
  await say(channel?.id ?? '', { message_id: 'picture-1', contact: { id: 'visitor-8' }, attachments });
  const { messages } = await api.conversationOf('picture-1', ([first]) => first?.attachments[0]?.media?.state === 'stored');
  const known = await api.get<{ url: string; media: object }>(`attachments/${messages[0]?.attachments[0]?.id}`);
  expect(known.media).toEqual({ state: 'stored', content_type: 'image/png', bytes: png.length, width: 4, height: 3 });
  const response = await fetch(demo.server.url + known.url);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(png);
  await host.close();
});

it('simulate plays customers of a program, which reads its replies where it has no callback address', async () => {
  await addChannel('form', {});
  const simulated = await replyforce(
    [
      'simulate',
      'api',
      '--account',
      'form',
      '--text',
      'What is the price of the Fjell?',
      '--count',
      '2',
      '--url',
      demo.server.url,
      '--json',
    ],
    { env: { REPLYFORCE_API_KEY: key } },
  );
  expect(simulated).toMatchObject({ code: 0 });
  const { sent, replies } = simulated.json<{ sent: { message_id: string }[]; replies: { text: string; ms: number }[] }>();
  expect([sent.length, replies.length]).toEqual([2, 2]);
  for (const { text } of replies) expect(text).toContain('€3,290');
});

it('the ingest log says what became of the message, on the command line too', async () => {
  const data = ['--tenant', 'demo', '--data', folder.path, '--json'];
  const [entry] = (await replyforce(['ingest', 'list', '--platform-id', 'order-form-1', ...data])).json<Record<string, unknown>[]>();
  expect(entry).toMatchObject({
    channel: 'api',
    class: 'stored',
    repeats: 1,
    verdict: expect.stringMatching(/^stored as message /) as string,
  });
  const shown = (await replyforce(['ingest', 'show', String(entry?.['id']), '--body', ...data])).json<{ body: unknown }>();
  expect(shown.body).toMatchObject({ account_id: 'shop-app', messages: [{ message_id: 'order-form-1' }] });
  expect(await api.list('ingest')).toContainEqual(entry);
  expect(await replyforce(['ingest', 'list', '--data', folder.path])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--unclaimed') as string,
  });
  const unclaimed = await replyforce(['ingest', 'list', '--unclaimed', '--data', folder.path, '--json']);
  expect([unclaimed.code, unclaimed.json()]).toEqual([0, []]);
});

it('simulate says what it has to be told', async () => {
  const { code, stderr } = await replyforce(['simulate', 'api', '--text', 'Hello', '--data', folder.path]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--account[\s\S]*REPLYFORCE_API_KEY/)]);
});
