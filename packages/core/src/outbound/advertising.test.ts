import { afterEach, expect, it } from 'vitest';
import type { TemplateCategory } from '../domain/outgoing.js';
import type { SendResult } from '../ports/channel-adapter.js';
import { begin, stopAll } from '../testing/one-account.js';
import { plainChannel, type PlainEvent } from '../testing/plain-channel.js';

afterEach(stopAll);

const PROGRAM = { type: 'api_key', id: 'shop' } as const;
const REFUSED: SendResult = {
  outcome: 'failed',
  affects: 'message',
  failure: { code: 'rejected', message: 'stopped' },
  optedOutOf: 'marketing_messages',
};

/** A customer has asked something; templates may be sent. */
async function ask() {
  const plain = plainChannel('whatsapp');
  const channel = { ...plain, limits: { ...plain.limits, content: { ...plain.limits.content, templates: true as const } } };
  const { runtime, storage, tenantId, tenant, deliver } = await begin({ channel });
  const comes = async (event: Pick<PlainEvent, 'type' | 'text' | 'content'>) => {
    await deliver({ from: '4915112345', id: `m${runtime.now()}`, ...event });
    await runtime.advance(5_000);
  };
  const say = (text: string) => comes({ type: 'message', text });
  const happens = (content: PlainEvent['content'] & object) => comes({ type: 'other', content });
  await say('Are you open on Sunday?');
  const id = (await tenant.conversations.list()).data[0]?.id ?? '';
  const template = (category?: TemplateCategory) =>
    tenant.conversations.reply(
      id,
      { content: '', template: { name: 'offer', language: 'en', components: [], ...(category && { category }) } },
      PROGRAM,
    );
  const state = async () => (await tenant.conversations.messages(id)).data.find(({ kind }) => kind === 'template');
  const audit = async () =>
    (await storage.forTenant(tenantId).audit.list({ limit: 20 })).data.filter(({ action }) => action === 'contact.preference_changed');
  return { runtime, plain, say, happens, template, state, audit, tenant, id };
}

it('a template that may advertise does not go to who wrote STOP, and goes again after START', async () => {
  const { say, template } = await ask();
  await template('marketing');
  await say('STOP');
  await expect(template('marketing')).rejects.toMatchObject({ code: 'advertising_refused' });
  await expect(template()).rejects.toMatchObject({ code: 'advertising_refused' });
  await template('utility');
  await say('START');
  await template('marketing');
});

it('WhatsApp’s own switch takes STOP back too', async () => {
  const { say, happens, template } = await ask();
  await say('STOP');
  await expect(template('marketing')).rejects.toMatchObject({ code: 'advertising_refused' });
  await happens({ kind: 'preference', topic: 'marketing_messages', allowed: true });
  await template('marketing');
});

it('one that waited when the customer said no does not leave', async () => {
  const { runtime, plain, say, template, state } = await ask();
  plain.answerWith(() => ({ outcome: 'retry', failure: { code: 'busy', message: 'busy' }, afterMs: 60_000 }));
  await template('marketing');
  await runtime.advance(1_000);
  const before = plain.sent.length;
  await say('STOP');
  await runtime.advance(120_000);
  expect(await state()).toMatchObject({ status: 'failed', failure: { code: 'advertising_refused' } });
  expect(plain.sent.slice(before).filter((sent) => sent.template !== undefined)).toEqual([]);
});

it('that the customer stopped advertising at the platform is kept where the answer to a send says so', async () => {
  const { runtime, plain, template, state, audit, tenant, id } = await ask();
  plain.answerWith(() => REFUSED);
  await template('marketing');
  await runtime.advance(1_000);
  expect((await state())?.status).toBe('failed');
  expect((await tenant.conversations.get(id)).contact.preferences).toMatchObject({ marketing_messages: { allowed: false } });
  expect(await audit()).toMatchObject([{ metadata: { topic: 'marketing_messages', allowed: false } }]);
  await expect(template('marketing')).rejects.toMatchObject({ code: 'advertising_refused' });
});
