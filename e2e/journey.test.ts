import {
  mergeBodies,
  messengerItem,
  messengerText,
  metaJson,
  signMeta,
  whatsappText,
  type StandInSend,
} from '@replyforce/adapters/testkit';
import type { WireDisclosure, WireMessage } from '@replyforce/core/protocol';
import { createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type ApiClient } from './support/api-client.js';
import { ensureBuilt } from './support/built.js';
import { printedLogin, signInToDemo, startDemo, type DemoServer } from './support/demo-server.js';
import { replyforce } from './support/run-command.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { postSigned, postWebhook } from './support/webhook.js';

/** A second reply, if there were one, would have come by then, ms: the coalescing window and a wide margin. */
const QUIET_MS = 2_500;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let demo: DemoServer;
let api: ApiClient;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  demo = await startDemo({ data: folder.path });
  api = await signInToDemo(demo.server);
});

afterAll(async () => {
  await demo?.server.kill();
  await folder?.remove();
});

const post = (channel: string, value: unknown) => postSigned(demo.server.url, channel, value, demo.state.app_secret);

/** All that went to a customer, after it has been quiet for a while. */
async function repliesTo(customer: string): Promise<readonly StandInSend[]> {
  const toCustomer = async () => (await demo.platform.sent()).filter((send) => send.to === customer);
  for (let waited = 0; (await toCustomer()).length === 0 && waited < 10_000; waited += 50) await sleep(50);
  await sleep(QUIET_MS);
  return toCustomer();
}

const answered = (messages: readonly WireMessage[]) =>
  messages.some((message) => message.sender_type === 'ai' && message.status === 'delivered');

describe('a customer asks', () => {
  it('on WhatsApp, and gets one correct, cited reply', async () => {
    const body = metaJson(
      whatsappText({
        phoneNumberId: 'demo-phone',
        from: '4915550200001',
        name: 'Zoë B/C',
        text: 'What is the price of the Fjell? 🚲',
        id: 'wamid.journey1',
      }),
    );
    expect(body).toContain(String.raw`\ud83d\udeb2`);
    expect(body).toContain(String.raw`Zo\u00eb B\/C`);
    expect(await post('whatsapp', body)).toEqual({ status: 200, body: '' });

    const replies = await repliesTo('4915550200001');
    expect(replies).toHaveLength(1);
    expect(replies[0]?.text).toContain('€3,290');
    expect(replies[0]?.text).toContain('AI assistant of Brombekk Cycles');

    const { conversation, messages } = await api.conversationOf('wamid.journey1', answered);
    expect(conversation).toMatchObject({ channel: 'whatsapp', status: 'open', owner: 'ai', contact: { name: 'Zoë B/C' } });
    expect(conversation.disclosed_at).not.toBeNull();
    expect(messages.map(({ sender_type, content }) => [sender_type, content])).toEqual([
      ['customer', 'What is the price of the Fjell? 🚲'],
      ['ai', replies[0]?.text],
    ]);
    expect(messages[1]?.platform_mid).toBe(replies[0]?.platformMid);
    const reply = messages[0]?.ai_analysis?.reply;
    expect(reply?.source).toBe('knowledge');
    expect(reply?.claims.length).toBeGreaterThan(0);
    for (const claim of reply?.claims ?? [])
      expect(claim).toMatchObject({ supported: true, evidence: [{ passage: expect.stringContaining('€3,290') as string }] });
  });

  it('on Messenger, and gets one correct, cited reply', async () => {
    await post(
      'facebook',
      messengerText({ pageId: 'demo-page', from: '24200000000000001', text: 'How long does delivery to Austria take?', mid: 'm_journey2' }),
    );
    const replies = await repliesTo('24200000000000001');
    expect(replies.map((reply) => reply.text)).toEqual([expect.stringContaining('5–7 working days')]);
    const { messages } = await api.conversationOf('m_journey2', answered);
    expect(messages[0]?.ai_analysis?.reply?.claims).toEqual([
      {
        text: expect.any(String) as string,
        supported: true,
        evidence: [expect.objectContaining({ passage: expect.stringContaining('Austria') as string })],
      },
    ]);
  });

  it('what the knowledge does not answer, and is held for a person', async () => {
    await post(
      'whatsapp',
      whatsappText({
        phoneNumberId: 'demo-phone',
        from: '4915550200003',
        text: 'Do you rent out paragliders for company events?',
        id: 'wamid.journey3',
      }),
    );
    const replies = await repliesTo('4915550200003');
    expect(replies).toHaveLength(1);
    const { conversation, messages } = await api.conversationOf('wamid.journey3', answered);
    expect(conversation).toMatchObject({ status: 'needs_human', owner: 'holding' });
    expect(messages[0]?.ai_analysis).toMatchObject({
      reply: { source: 'human_holding', requires_human: true, claims: [] },
      handoff: { needed: true },
    });
  });
});

describe('the platform delivers', () => {
  it('the same webhook three times at once: one message, one reply', async () => {
    const body = whatsappText({
      phoneNumberId: 'demo-phone',
      from: '4915550200004',
      text: 'How long is the warranty on the frame?',
      id: 'wamid.journey4',
    });
    const answers = await Promise.all([1, 2, 3].map(() => post('whatsapp', body)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await repliesTo('4915550200004')).toHaveLength(1);
    expect(await api.messagesByMid('wamid.journey4')).toHaveLength(1);
  });

  it('two messages of two tenants in one POST: each is stored and answered in its own', async () => {
    const other = await connectOtherTenant();
    const body = mergeBodies([
      whatsappText({ phoneNumberId: 'demo-phone', from: '4915550200005', text: 'What does the Larke cost?', id: 'wamid.journey5a' }),
      whatsappText({ phoneNumberId: 'other-phone', from: '4915550200006', text: 'When are you open?', id: 'wamid.journey5b' }),
    ]);
    expect((await post('whatsapp', body)).status).toBe(200);
    expect((await repliesTo('4915550200005')).map(({ account, text }) => [account, text])).toEqual([
      ['demo-phone', expect.stringContaining('€2,490')],
    ]);
    expect((await repliesTo('4915550200006')).map(({ account, text }) => [account, text])).toEqual([
      ['other-phone', expect.stringContaining('from 12:00 to 18:00')],
    ]);
    expect(await api.messagesByMid('wamid.journey5a')).toHaveLength(1);
    expect(await api.messagesByMid('wamid.journey5b')).toHaveLength(0);
    expect(await other.messagesByMid('wamid.journey5b')).toHaveLength(1);
    expect(await other.messagesByMid('wamid.journey5a')).toHaveLength(0);
  });

  it('an old event that is genuine: stored, shown, not answered', async () => {
    // platform-apis.md 1.2: the published vector, for a page that has an app of its own.
    await connectPage('1', { access_token: 'token', app_secret: 'test_app_secret', base_url: demo.state.graph_url });
    const body = String.raw`{"object":"page","entry":[{"id":"1","time":1700000000000,"messaging":[{"sender":{"id":"2"},"recipient":{"id":"1"},"timestamp":1700000000000,"message":{"mid":"m_1","text":"\u00e1 \ud83d\ude00"}}]}]}`;
    const signature = 'sha256=e3598a55839baf75e77357e426cd4f75140734055070d58d78e1fa4f48a7745b';
    const answer = await postWebhook(demo.server.url, 'facebook', body, { 'x-hub-signature-256': signature });
    expect(answer).toEqual({ status: 200, body: '' });
    const { messages } = await api.conversationOf('m_1');
    await sleep(QUIET_MS);
    expect(messages.map(({ sender_type, content, platform_at }) => [sender_type, content, platform_at])).toEqual([
      ['customer', 'á 😀', '2023-11-14T22:13:20.000Z'],
    ]);
    expect((await demo.platform.sent()).filter((send) => send.to === '2')).toEqual([]);
  });

  it('a vector that was parsed and written again: refused', async () => {
    const body =
      '{"object":"page","entry":[{"id":"1","time":1700000000000,"messaging":[{"sender":{"id":"2"},"recipient":{"id":"1"},"timestamp":1700000000000,"message":{"mid":"m_1","text":"á 😀"}}]}]}';
    const signature = 'sha256=e3598a55839baf75e77357e426cd4f75140734055070d58d78e1fa4f48a7745b';
    expect((await postWebhook(demo.server.url, 'facebook', body, { 'x-hub-signature-256': signature })).status).toBe(401);
  });

  it('kinds nobody knows: acknowledged, kept raw, visible in the log, never an empty message', async () => {
    const before = (await api.conversations()).length;
    const unknown = messengerItem({ pageId: 'demo-page', from: '24200000000000009' }, { hologram: { shape: 'cube' } });
    const field = {
      object: 'page',
      entry: [{ id: 'demo-page', time: Date.now(), changes: [{ field: 'weather', value: { sky: 'blue' } }] }],
    };
    expect((await post('facebook', unknown)).status).toBe(200);
    expect((await post('facebook', field)).status).toBe(200);
    const log = await api.ingestLog('demo-page');
    expect(log.slice(0, 2).map(({ verdict }) => verdict)).toEqual([expect.stringMatching(/^noted: /), expect.stringMatching(/^unknown: /)]);
    await sleep(500);
    expect(await api.conversations()).toHaveLength(before);
  });

  it.each([
    ['no signature', () => ({})],
    ['a signature under another secret', (body: string) => ({ 'x-hub-signature-256': signMeta(body, 'another-secret') })],
    [
      'a SHA-1 signature',
      (body: string) => ({ 'x-hub-signature': `sha1=${createHmac('sha1', demo.state.app_secret).update(body).digest('hex')}` }),
    ],
    ['a signature of another body', (body: string) => ({ 'x-hub-signature-256': signMeta(`${body} `, demo.state.app_secret) })],
  ])('%s: 401 and nothing is stored', async (_name, sign) => {
    const before = await api.ingestLog('demo-phone');
    const body = metaJson(whatsappText({ phoneNumberId: 'demo-phone', from: '4915550200010', text: 'Hello?', id: 'wamid.journey10' }));
    const answer = await postWebhook(demo.server.url, 'whatsapp', body, sign(body) as Record<string, string>);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 401, code: 'invalid_signature' });
    expect(await api.ingestLog('demo-phone')).toEqual(before);
    expect(await api.messagesByMid('wamid.journey10')).toEqual([]);
  });
});

describe('the platform misbehaves', () => {
  it.each([
    ['takes the reply and drops the connection (WhatsApp)', 'whatsapp', '4915550200021', { kind: 'drop_after_accept' }],
    ['takes the reply and drops the connection (Messenger)', 'facebook', '24200000000000022', { kind: 'drop_after_accept' }],
    ['takes the reply and does not name it', 'whatsapp', '4915550200023', { kind: 'accept_without_id' }],
    ['is overloaded for a moment', 'whatsapp', '4915550200024', { kind: 'rate_limit', retryAfterSeconds: 1 }],
    ['answers with a gateway’s error', 'facebook', '24200000000000025', { kind: 'error', code: 2, httpStatus: 500, transient: true }],
  ] as const)('%s: the customer sees one reply, and it ends as delivered', async (_name, channel, from, outcome) => {
    await demo.platform.behave({ to: from, times: 1, outcome });
    const [text, mid] = ['What does the Larke cost?', `wamid.trouble-${from}`];
    await post(
      channel,
      channel === 'whatsapp'
        ? whatsappText({ phoneNumberId: 'demo-phone', from, text, id: mid })
        : messengerText({ pageId: 'demo-page', from, text, mid }),
    );
    const { messages } = await api.conversationOf(mid, answered);
    expect(messages.map(({ sender_type }) => sender_type)).toEqual(['customer', 'ai']);
    expect(await repliesTo(from)).toHaveLength(1);
  });
});

describe('the server starts again', () => {
  it('after SIGTERM and after kill -9 with all its data, prints no login and plays no customers', async () => {
    const threads = async (client: ApiClient) =>
      Promise.all(
        (await client.conversations()).map(async ({ id }) => [
          id,
          (await client.messages(id)).map((message) => [message.id, message.status]),
        ]),
      );
    const login = printedLogin(demo.server);
    expect(login).toBeDefined();
    const before = await threads(api);
    const sentBefore = (await demo.platform.sent()).length;
    expect(sentBefore).toBeGreaterThan(5);

    expect(await demo.server.stop()).toBe(0);
    demo = await startDemo({ data: folder.path });
    expect(demo.server.stdout()).toBe(`Console: ${demo.server.url}\n`);
    await demo.server.kill();
    demo = await startDemo({ data: folder.path });
    expect(demo.server.stdout()).toBe(`Console: ${demo.server.url}\n`);

    await sleep(QUIET_MS);
    api = await signIn(demo.server.url, login?.email ?? '', login?.password ?? '');
    expect(await threads(api)).toEqual(before);
    expect(await demo.platform.sent()).toEqual([]);
    await post(
      'whatsapp',
      whatsappText({ phoneNumberId: 'demo-phone', from: '4915550200011', text: 'What does the Larke cost?', id: 'wamid.journey11' }),
    );
    expect((await repliesTo('4915550200011')).map(({ text }) => text)).toEqual([expect.stringContaining('€2,490')]);
  });
});

describe('over everything that was said here', () => {
  /** As an auditor takes it away. */
  async function exported(tenant: string): Promise<readonly ExportedLine[]> {
    const result = await replyforce(['disclosure', 'export', '--tenant', tenant, '--data', folder.path]);
    expect(result.stderr).toContain(' 0 late, 0 not at all');
    expect(result.code).toBe(0);
    return result.lines<ExportedLine>();
  }

  it('every customer the machine wrote to was told of it before or with its first message', async () => {
    const lines = await exported('demo');
    const tooLate = lines.filter(({ disclosed_at: told, first_ai_reply_at: first }) => told === null || told > first);
    expect(tooLate).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
    expect((await exported('other')).length).toBeGreaterThan(0);
    const served = await api.list<WireDisclosure>('disclosures');
    expect(lines).toEqual(served.map(({ text, ...line }) => ({ ...line, language: text?.language, text_version: text?.version })));

    const written = await Promise.all(
      (await api.conversations()).map(async ({ id }) => ((await api.messages(id)).some(isShownAnswer) ? [id] : [])),
    );
    expect(written.flat().filter((id) => !lines.some((line) => line.conversation_id === id))).toEqual([]);
  });
});

type ExportedLine = Omit<WireDisclosure, 'text'> & { readonly language: string | null; readonly text_version: string | null };

const isShownAnswer = ({ sender_type, status }: WireMessage) => sender_type === 'ai' && ['sent', 'delivered', 'read'].includes(status);

async function connectPage(accountId: string, credentials: object): Promise<void> {
  const args = [
    'channel',
    'add',
    '--tenant',
    'demo',
    '--type',
    'facebook',
    '--account-id',
    accountId,
    '--name',
    'Page',
    '--data',
    folder.path,
  ];
  expect((await replyforce([...args, '--credentials', JSON.stringify(credentials)])).stderr).toContain('/webhooks/facebook');
}

/** A second business on the same server, made by the command line while the server runs. */
async function connectOtherTenant(): Promise<ApiClient> {
  const data = ['--data', folder.path, '--tenant', 'other'];
  await demo.platform.addAccount({ channel: 'whatsapp', id: 'other-phone', accessToken: 'other-token' });
  const credentials = JSON.stringify({ access_token: 'other-token', base_url: demo.state.graph_url });
  for (const [args, stdin] of [
    [['tenant', 'create', '--name', 'Other', '--slug', 'other', '--data', folder.path], ''],
    [['user', 'create', ...data, '--email', 'owner@other.example', '--role', 'admin', '--password-stdin'], 'a long password\n'],
    [['channel', 'add', ...data, '--type', 'whatsapp', '--account-id', 'other-phone', '--name', 'Phone', '--credentials', credentials], ''],
  ] as const) {
    expect(await replyforce(args, { stdin })).toMatchObject({ code: 0 });
  }
  const hours = join(folder.path, 'hours.md');
  await writeFile(hours, '# Opening hours\n\nWe are open every day from 12:00 to 18:00.\n');
  expect(await replyforce(['kb', 'add', ...data, hours])).toMatchObject({ code: 0 });
  // A running server notices within a second (contract section 4).
  await sleep(1_000);
  return signIn(demo.server.url, 'owner@other.example', 'a long password');
}
