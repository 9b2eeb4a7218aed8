import { afterEach, describe, expect, it } from 'vitest';
import { DEAD_LETTERS, QUEUE_TABLE } from '../dispatch/queue-table.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { NotifyResult } from '../ports/notifier.js';
import type { Pipeline } from '../ports/pipeline.js';
import { ADA, begin, MINUTE, stopAll } from './desk-scene.js';

afterEach(stopAll);

describe('a conversation that needs a person', () => {
  it('is told to everybody who may answer, once, with why and where', async () => {
    const { say, told, sentTo, conversation } = await begin();
    await say('I want to talk to a person <b>now</b>.');
    expect(sentTo()).toEqual(['ada@desk.example', 'ben@desk.example']);
    const { id } = await conversation();
    const [mail] = told.mails;
    expect(mail).toMatchObject({ subject: '[Lakeside] A customer (Messenger) needs a person', subjectId: id });
    expect(mail?.text).toBe(
      `A customer (Messenger) needs a person.\nWhy: asked for a person.\n\nThey wrote: “I want to talk to a person <b>now</b>.”\n\nOpen the conversation:\nhttps://desk.example/#conversation=${id}\n`,
    );
    expect(mail?.html).toContain('I want to talk to a person &lt;b&gt;now&lt;/b&gt;.');
    expect(mail?.html).not.toContain('<b>now');
  });

  it('is told to its assignee alone, or to the team where that is wanted, and to a shared mailbox', async () => {
    const { say, told, sentTo, conversation, tenant, later } = await begin({ settings: { addresses: ['desk@shop.example'] } });
    await say('Hello?');
    const { id } = await conversation();
    await tenant.conversations.assign(id, 'ben', { type: 'user', id: 'ben' });
    await tenant.conversations.returnToAi(id, ADA);
    await later(11 * MINUTE);
    told.mails.length = 0;
    await say('I ask again.');
    expect(sentTo()).toEqual(['ben@desk.example', 'desk@shop.example']);
    await tenant.settings.updateNotifications({ email: 'team' }, ADA);
    await tenant.conversations.returnToAi(id, ADA);
    await later(11 * MINUTE);
    told.mails.length = 0;
    await say('And again.');
    expect(sentTo()).toEqual(['ada@desk.example', 'ben@desk.example', 'desk@shop.example']);
  });

  it('is told in the language of the business, without a word of the customer where that is not wanted', async () => {
    const { say, told } = await begin({
      brand: { company: 'Seehof', defaultLanguage: 'de' },
      settings: { preview: false, closing: 'Telefon: 4711', webhookUrl: 'https://hook.example/' },
    });
    await say('My secret is 1234.');
    expect(told.mails[0]).toMatchObject({ subject: '[Seehof] Jemand (Messenger) braucht einen Menschen' });
    expect(told.mails[0]?.text).toContain('Warum: möchte mit einem Menschen sprechen.');
    expect(told.mails[0]?.text).toContain('Telefon: 4711');
    expect(JSON.stringify([told.mails, told.calls])).not.toContain('1234');
  });

  it('is told to the webhook, signed with a secret that was made and told once', async () => {
    const { say, told, tenant, tenantId, conversation, inner } = await begin({ settings: { email: 'off' } });
    const changed = await tenant.settings.updateNotifications({ webhookUrl: 'https://hook.example/people' }, ADA);
    expect(changed.webhookSecret).toMatch(/^whsec_/);
    expect(await tenant.settings.notifications()).not.toHaveProperty('webhookSecret');
    expect((await tenant.settings.updateNotifications({ quietSeconds: 60 }, ADA)).webhookSecret).toBeUndefined();
    expect((await inner.tenants.find('default'))?.settings.notifications?.webhookSecret).toBe(
      `${tenantId}|credentials|${changed.webhookSecret}`,
    );
    await say('Hello?');
    expect(told.mails).toEqual([]);
    const { id } = await conversation();
    expect(told.calls).toEqual([
      {
        id: expect.any(String),
        url: 'https://hook.example/people',
        secret: changed.webhookSecret,
        body: expect.objectContaining({
          type: 'people.notice',
          notices: [expect.objectContaining({ kind: 'person_needed', code: 'human_requested' })],
          conversation: expect.objectContaining({ id, status: 'needs_human', preview: 'Hello?', url: expect.stringContaining(id) }),
        }),
      },
    ]);
    expect(told.calls[0]?.body).toMatchObject({ id: told.calls[0]?.id });
  });

  it('is told to nobody about kinds that are not wanted', async () => {
    const { say, told } = await begin({ settings: { emailAbout: ['budget_used'], webhookAbout: [], webhookUrl: 'https://hook.example/' } });
    await say('Hello?');
    expect([told.mails, told.calls]).toEqual([[], []]);
  });
});

describe('a burst', () => {
  it('makes one mail at once and one at the end of the quiet time, of what is still open', async () => {
    const { say, told, tenant, conversation, later } = await begin({ settings: { email: 'off', addresses: ['desk@shop.example'] } });
    await say('One.');
    const { id } = await conversation();
    for (const text of ['Two.', 'Three.']) {
      await tenant.conversations.returnToAi(id, ADA);
      await say(text);
    }
    expect(told.mails).toHaveLength(1);
    await later(11 * MINUTE);
    expect(told.mails).toHaveLength(2);
    expect(told.mails[1]?.subject).toBe('[Lakeside] A customer (Messenger) needs a person (and 1 more)');
    await later(60 * MINUTE);
    expect(told.mails).toHaveLength(2);
  });

  it('is not told of at its end where somebody has answered by then', async () => {
    const { say, told, tenant, conversation, later, inner, tenantId } = await begin({
      settings: { email: 'off', addresses: ['desk@shop.example'] },
    });
    await say('One.');
    const { id } = await conversation();
    await tenant.conversations.returnToAi(id, ADA);
    await say('Two.');
    await tenant.conversations.reply(id, { content: 'Here I am.' }, ADA);
    await later(30 * MINUTE);
    expect(told.mails).toHaveLength(1);
    expect((await inner.forTenant(tenantId).notices.about(id, 0)).map(({ state }) => state).toSorted()).toEqual(['dropped', 'sent']);
  });

  it('in other conversations is told of each', async () => {
    const { say, told } = await begin({ settings: { email: 'off', addresses: ['desk@shop.example'] } });
    for (const from of ['anna', 'bert', 'carl']) await say('Hello?', from);
    expect(new Set(told.mails.map(({ subjectId }) => subjectId)).size).toBe(3);
  });
});

describe('a customer who writes to a person', () => {
  it('is told of where nobody has answered for a while, and only then', async () => {
    const { say, told, tenant, conversation, later } = await begin();
    await say('Hello?');
    const { id } = await conversation();
    await tenant.conversations.reply(id, { content: 'Here I am.' }, { type: 'user', id: 'ben' });
    await later(15 * MINUTE);
    told.mails.length = 0;
    await say('And what about Sunday?');
    await tenant.conversations.reply(id, { content: 'From ten.' }, { type: 'user', id: 'ben' });
    await later(15 * MINUTE);
    expect(told.mails).toEqual([]);
    await say('And Monday?');
    await later(4 * MINUTE);
    expect(told.mails).toEqual([]);
    await later(2 * MINUTE);
    expect(told.mails).toMatchObject([{ to: 'ben@desk.example', subject: expect.stringContaining('waits for your answer') }]);
  });

  it('whose conversation is given to somebody is told to them, unless they took it', async () => {
    const { say, told, tenant, conversation, later } = await begin({ settings: { emailAbout: ['assigned'] } });
    await say('Hello?');
    const { id } = await conversation();
    await tenant.conversations.assign(id, 'ben', ADA);
    await later(0);
    expect(told.mails).toMatchObject([{ to: 'ben@desk.example', subject: expect.stringContaining('is yours now') }]);
    await tenant.conversations.assign(id, 'ada', ADA);
    await later(MINUTE);
    expect(told.mails).toHaveLength(1);
  });
});

describe('what else people are told', () => {
  it('an account that sends nothing any more, once a day, to admins', async () => {
    const { say, told, channel, sentTo, later } = await begin({ pipeline: echoPipeline() });
    const failure = { code: 'needs_reauth', message: 'The token is over.' };
    channel.answerWith(() => ({ outcome: 'failed', affects: 'credentials', failure }));
    await say('Are you open on Sunday?');
    await say('Hello?', 'bert');
    await later(5 * MINUTE);
    expect(sentTo()).toEqual(['ada@desk.example']);
    expect(told.mails[0]?.subject).toBe('[Lakeside] Page (Messenger) sends nothing any more and has to be looked after');
  });

  it('a message that nobody knows the fate of, and one that could not be sent', async () => {
    for (const [answer, words] of [
      [{ outcome: 'uncertain', reason: 'cut off' }, 'Nobody knows whether'],
      [{ outcome: 'failed', affects: 'message', failure: { code: 'x', message: 'No.' } }, 'could not be sent'],
    ] as const) {
      const { say, told, channel, later } = await begin({ pipeline: echoPipeline() });
      channel.answerWith(() => answer);
      await say('Are you open on Sunday?');
      await later(2 * MINUTE);
      expect(told.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
    }
  });

  it('a turn that was given up', async () => {
    const pipeline: Pipeline = { analyze: () => Promise.reject(new Error('broken')) };
    const { say, told, later } = await begin({ pipeline });
    await say('Are you open on Sunday?');
    await later(MINUTE);
    expect(told.mails).toHaveLength(2);
    expect(told.mails[0]?.subject).toContain('No answer could be made');
    await later(2 * DEAD_LETTERS.retryAfterMs);
    expect(told.mails).toHaveLength(2);
  });
});

describe('what fails', () => {
  const DOWN = { outcome: 'retry', isDown: true, failure: { code: 'x', message: 'The mail server cannot be reached.' } } as const;
  const REFUSED = { outcome: 'failed', failure: { code: 'x', message: 'The mail server refuses the address.' } } as const;
  const ONE = { settings: { email: 'off', addresses: ['desk@shop.example'] } } as const;

  it('is tried again under the same id, and goes out once the server is back', async () => {
    const { say, told, later } = await begin(ONE);
    told.answerWith(() => DOWN);
    await say('Hello?');
    await later(30_000);
    expect(told.mails.length).toBeGreaterThan(1);
    told.answerWith(() => ({ outcome: 'taken' }));
    await later(10 * MINUTE);
    const tries = told.mails.length;
    expect(new Set(told.mails.map(({ id }) => id)).size).toBe(1);
    await later(60 * MINUTE);
    expect(told.mails).toHaveLength(tries);
  });

  it('becomes a dead letter after its tries, at once where nothing helps, and keeps no customer waiting', async () => {
    const { say, told, tenant, later, channel } = await begin(ONE);
    told.answerWith(() => DOWN);
    await say('Hello?');
    for (const wait of QUEUE_TABLE['people.notify'].backoffMs) await later(wait);
    expect(told.mails).toHaveLength(QUEUE_TABLE['people.notify'].backoffMs.length + 1);
    expect((await tenant.deadLetters.list()).data).toMatchObject([{ queue: 'people.notify', permanent: false }]);
    told.answerWith(() => REFUSED);
    await say('Hello?', 'bert');
    expect((await tenant.deadLetters.list()).data).toHaveLength(2);
    expect((await tenant.deadLetters.list()).data[0]).toMatchObject({ permanent: true, reason: expect.stringContaining('refuses') });
    expect(channel.sent.length).toBeGreaterThanOrEqual(2);
  });

  it('is left alone after five failures, and said to be; what came meanwhile goes out together, what was tried by itself', async () => {
    const { say, told, rf, later } = await begin(ONE);
    told.answerWith(() => DOWN);
    for (const from of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await say('Hello?', from);
    expect(told.mails).toHaveLength(5);
    expect((await rf.status()).paused).toMatchObject([{ kind: 'notifier', service: 'email' }]);
    const tried = new Set(told.mails.map(({ id }) => id));
    told.answerWith(() => ({ outcome: 'taken' }));
    for (let round = 0; round < 12; round += 1) await later(MINUTE);
    const taken = told.mails.slice(5);
    const linesIn = (text: string) => text.match(/needs a person\./g)?.length;
    expect(taken.filter(({ id }) => tried.has(id)).map(({ text }) => linesIn(text))).toEqual([...tried].map(() => 1));
    expect(taken.filter(({ id }) => !tried.has(id)).map(({ text }) => linesIn(text))).toEqual([7 - tried.size]);
    expect((await rf.status()).paused).toEqual([]);
  });

  it('by a crash after it was taken is sent once more under the same id, and never a third time', async () => {
    let crashes = 1;
    const { say, told, later } = await begin({
      ...ONE,
      change: (storage) => ({
        ...storage,
        forTenant: (id) => {
          const tenant = storage.forTenant(id);
          const settle: typeof tenant.notices.settle = async (command) => {
            if (crashes > 0 && (crashes -= 1) === 0) throw new Error('the process died');
            return tenant.notices.settle(command);
          };
          return { ...tenant, notices: { ...tenant.notices, settle } };
        },
      }),
    });
    await say('Hello?');
    await later(60 * MINUTE);
    expect(told.mails).toHaveLength(2);
    expect(told.mails[1]?.id).toBe(told.mails[0]?.id);
  });

  it('hangs for one target and keeps nothing from the other', async () => {
    const { say, told } = await begin({
      settings: { email: 'off', addresses: ['desk@shop.example'], webhookUrl: 'https://hook.example/' },
    });
    let answer: (result: NotifyResult) => void = () => undefined;
    told.answerWith((sent) => ('url' in sent ? { outcome: 'taken' } : new Promise((resolve) => (answer = resolve))));
    await say('Hello?');
    expect([told.mails.length, told.calls.length]).toEqual([1, 1]);
    answer({ outcome: 'taken' });
  });

  it('several processes tell it once', async () => {
    const { say, told, later } = await begin({ ...ONE, processes: 3 });
    await say('Hello?');
    await later(60 * MINUTE);
    expect(told.mails).toHaveLength(1);
  });
});

it('settings that cannot be kept are refused, every fault at once', async () => {
  const { tenant } = await begin();
  const change = { addresses: ['desk', 'a@b\r\nBcc: c@d'], webhookUrl: 'http://shop.example/', webhookSecret: 'short' };
  await expect(tenant.settings.updateNotifications(change, ADA)).rejects.toMatchObject({
    code: 'validation_failed',
    errors: [{ path: 'addresses.0' }, { path: 'addresses.1' }, { path: 'webhook_url' }, { path: 'webhook_secret' }],
  });
  await expect(tenant.settings.updateNotifications({ webhookUrl: 'https://closed.example/' }, ADA)).rejects.toMatchObject({
    errors: [{ path: 'webhook_url', message: expect.stringContaining('no public address') }],
  });
});
