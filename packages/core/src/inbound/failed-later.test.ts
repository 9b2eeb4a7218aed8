import { afterEach, expect, it } from 'vitest';
import type { SendResult } from '../ports/channel-adapter.js';
import type { Storage } from '../ports/storage.js';
import { begin, stopAll } from '../testing/one-account.js';
import { plainChannel, type PlainEvent } from '../testing/plain-channel.js';

afterEach(stopAll);

const failure = { code: 'recipient_unreachable', message: 'no WhatsApp on this number' };
const TAKEN: SendResult = { outcome: 'accepted', platformMid: 'wamid.1', status: 'accepted' };

/** A customer was answered, and the platform said `answer` to that. */
async function reply(answer: SendResult, change = (inner: Storage): Storage => inner) {
  const { runtime, channel, rf, tenant, deliver } = await begin({ channel: plainChannel('whatsapp'), change });
  channel.answerWith(() => answer);
  const told: string[] = [];
  rf.on('message.failed', ({ code }) => told.push(code));
  const comes = async (event: Omit<PlainEvent, 'account' | 'from'>) => {
    await deliver({ from: '4915112345', ...event });
    await runtime.advance(500);
  };
  const hear = (status: string, more: object = {}) =>
    comes({
      type: 'other',
      id: `${status}-${runtime.now()}`,
      content: { kind: 'status', platformMid: 'wamid.1', status, failure, ...more },
    });
  await comes({ type: 'message', id: 'm1', text: 'Are you open on Sunday?' });
  const id = (await tenant.conversations.list()).data[0]?.id ?? '';
  const state = async () => {
    const { status, owner, disclosedAt } = await tenant.conversations.get(id);
    const message = (await tenant.conversations.messages(id)).data.find(({ senderType }) => senderType === 'ai');
    return { status, owner, isDisclosed: disclosedAt !== null, message: message?.status, why: message?.failure?.code, told: [...told] };
  };
  const channelStatus = async () => (await tenant.channels.list())[0]?.status;
  return { hear, state, channelStatus, tenant, id };
}

const FAILED = {
  status: 'needs_human',
  owner: 'ai',
  isDisclosed: false,
  message: 'failed',
  why: 'recipient_unreachable',
  told: ['recipient_unreachable'],
};

it('a message the platform took and then could not deliver has the same consequences as one it refused', async () => {
  const refused = await reply({ outcome: 'failed', affects: 'message', failure });
  expect(await refused.state()).toEqual(FAILED);
  const later = await reply(TAKEN);
  expect(await later.state()).toMatchObject({ status: 'open', isDisclosed: true, message: 'accepted', told: [] });
  await later.hear('failed');
  expect(await later.state()).toEqual(FAILED);
});

it('a failure that is said again, or after the customer has it, changes nothing', async () => {
  const again = await reply(TAKEN);
  await again.hear('failed');
  await again.tenant.conversations.setStatus(again.id, 'open', { type: 'user', id: 'ada' });
  await again.hear('failed');
  expect(await again.state()).toEqual({ ...FAILED, status: 'open' });
  const late = await reply(TAKEN);
  await late.hear('delivered');
  await late.hear('failed', { affects: 'channel' });
  expect(await late.state()).toMatchObject({ status: 'open', isDisclosed: true, message: 'delivered', told: [] });
  expect(await late.channelStatus()).toBe('active');
});

it('a message that failed because the customer wants none of its kind is their word on it, kept with the contact', async () => {
  const { hear, tenant, id } = await reply(TAKEN);
  await hear('failed', { optedOutOf: 'marketing_messages' });
  const { contact } = await tenant.conversations.get(id);
  expect(contact.preferences).toMatchObject({ marketing_messages: { allowed: false } });
  await hear('failed');
  expect((await tenant.conversations.get(id)).contact.preferences).toEqual(contact.preferences);
});

it('an account the platform restricts stops sending, also where a status says so', async () => {
  const { hear, channelStatus } = await reply(TAKEN);
  await hear('failed', { affects: 'channel', failure: { code: 'channel_paused', message: 'The account is locked.' } });
  expect(await channelStatus()).toBe('paused');
});

it('so it does where whoever stored the status got no further', async () => {
  let dies = false;
  const cutOff = (inner: Storage): Storage => ({
    ...inner,
    forTenant: (id) => {
      const tenant = inner.forTenant(id);
      return {
        ...tenant,
        commitInbound: async (command) => {
          const outcome = await tenant.commitInbound(command);
          if (dies) throw new Error('killed');
          return outcome;
        },
      };
    },
  });
  const { hear, channelStatus } = await reply(TAKEN, cutOff);
  dies = true;
  await hear('failed', { affects: 'channel', failure: { code: 'channel_paused', message: 'The account is locked.' } });
  expect(await channelStatus()).toBe('paused');
});
