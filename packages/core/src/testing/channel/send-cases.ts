import type { Message } from '../../domain/message.js';
import type { OutgoingMessage, SendResult } from '../../ports/channel-adapter.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOT_GIVEN, type ChannelCapability, type ChannelPlatform, type ChannelSubject } from './subject.js';

type Case = ConformanceCase<ChannelSubject, ChannelCapability>;

/** Nobody listens there. Not port 1, which `fetch` refuses to try at all. */
const CLOSED_URL = 'http://127.0.0.1:2';

/** A picture of a few bytes, as our own file. */
const PICTURE = { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), mimeType: 'image/png', name: 'a.png' };

export const sendCases: readonly Case[] = [
  sending('sends once, and can be found again by what it carries', 'accepts', async (result, platform, message) => {
    ok(result.outcome === 'accepted' && result.platformMid !== '', `the result was ${JSON.stringify(result)}`);
    equal(await platform.seen(message), 1, 'times the platform saw the message');
  }),
  sending('waits when told that it sends too fast', 'rate_limited', (result) => {
    ok(result.outcome === 'retry' && result.afterMs !== undefined && result.afterMs > 0, `the result was ${JSON.stringify(result)}`);
  }),
  sending('waits as long as the platform says, not longer than a day, and says who is to be slower', 'rate_limited', (result) => {
    ok(result.outcome === 'retry', `the result was ${JSON.stringify(result)}`);
    ok((result.afterMs ?? 0) >= 2 * 60_000 && (result.afterMs ?? 0) <= 24 * 60 * 60_000, `it waits ${result.afterMs} ms of three minutes`);
    ok(result.throttled !== undefined, 'it does not say whether the account or the recipient is to be slower');
  }),
  sending('tries again when the platform says that it has a problem of its own', 'busy', (result) => {
    ok(result.outcome === 'retry' && result.throttled === undefined, `the result was ${JSON.stringify(result)}`);
  }),
  sending('gives a message up that the platform refuses, with words for a person, and keeps the channel', 'refused', (result) => {
    ok(result.outcome === 'failed' && result.affects === 'message', `the result was ${JSON.stringify(result)}`);
    ok(result.failure.code !== '' && /[a-z] [a-z]/.test(result.failure.message), `the words are ${JSON.stringify(result.failure)}`);
  }),
  sending('asks for new credentials when the token is refused, and does not try again', 'credentials_expired', (result) => {
    ok(result.outcome === 'failed' && result.affects === 'credentials', `the result was ${JSON.stringify(result)}`);
  }),
  sending('does not know what became of a send that got no answer in time', 'silent', isUnknown),
  sending('does not know what became of a send that a gateway failed', 'gateway_error', isUnknown),
  { ...sending('does not know what became of a send whose answer names no message', 'unreadable_success', isUnknown), needs: 'named' },
  {
    name: 'may try again when the connection was refused',
    needs: 'platform',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      const result = await sendOne(subject, { ...messageTo(subject.platform), baseUrl: CLOSED_URL });
      ok(result.outcome === 'retry', `the result was ${JSON.stringify(result)}`);
    },
  },
  {
    name: 'sends a text that fills the limit',
    needs: 'platform',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      await subject.platform.behave('accepts');
      const { maxText } = subject.adapter.limits;
      const message = messageTo(subject.platform);
      const full = { ...message, text: message.text + 'x'.repeat(maxText - message.text.length) };
      equal((await sendOne(subject, full)).outcome, 'accepted', 'outcome');
    },
  },
  {
    name: 'counts the limit as it says: in bytes, or in characters',
    needs: 'platform',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      await subject.platform.behave('accepts');
      const { maxText, textUnit } = subject.adapter.limits;
      const message = { ...messageTo(subject.platform), text: 'é'.repeat(maxText) };
      equal((await sendOne(subject, message)).outcome, textUnit === 'bytes' ? 'failed' : 'accepted', 'outcome');
    },
  },
  {
    name: 'sends nothing of what its limits do not name: files, quick replies, templates',
    needs: 'platform',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      await subject.platform.behave('accepts');
      const { content } = subject.adapter.limits;
      const unfit: readonly (readonly [boolean, Partial<OutgoingMessage>])[] = [
        [content?.templates === true, { template: { name: 'n', language: 'en', components: [] } }],
        [content?.quickReplies !== undefined, { quickReplies: [{ title: 'Yes', payload: 'Y' }] }],
        [content?.media?.image?.byLink === true, { text: '', attachments: [{ type: 'image', url: 'https://example.com/a.png' }] }],
        [content?.media?.image !== undefined, { text: '', attachments: [{ type: 'image' }], file: PICTURE }],
        [false, { text: '', attachments: [{ type: 'hologram', url: 'https://example.com/a' }] }],
        [false, { text: ' ' }],
      ];
      for (const [isTaken, change] of unfit) {
        const result = await sendOne(subject, { ...messageTo(subject.platform), ...change });
        equal(result.outcome, isTaken ? 'accepted' : 'failed', JSON.stringify(change));
      }
    },
  },
  {
    name: 'sends nothing without a token, and asks for one',
    needs: 'token',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      await subject.platform.behave('accepts');
      const message = messageTo(subject.platform);
      const result = await subject.adapter.send(message, {}, subject.context, subject.context.runtime.timeout(1_000));
      ok(result.outcome === 'failed' && result.affects === 'credentials', `the result was ${JSON.stringify(result)}`);
      equal(await subject.platform.seen(message), 0, 'times the platform saw the message');
    },
  },
  {
    name: 'begins nothing when it is already too late',
    needs: 'platform',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      await subject.platform.behave('accepts');
      const message = messageTo(subject.platform);
      const result = await subject.adapter.send(message, subject.platform.credentials, subject.context, AbortSignal.abort());
      equal(result.outcome, 'retry', 'outcome');
      equal(await subject.platform.seen(message), 0, 'times the platform saw the message');
    },
  },
  {
    name: 'sends nothing of a text over the limit, and says so',
    needs: 'platform',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      const message = { ...messageTo(subject.platform), text: 'x'.repeat(subject.adapter.limits.maxText + 1) };
      const result = await sendOne(subject, message);
      ok(result.outcome === 'failed' && result.affects === 'message', `the result was ${JSON.stringify(result)}`);
      equal(await subject.platform.seen(message), 0, 'times the platform saw the message');
    },
  },
];

/** Nobody knows: so it is never tried again, but where the other side can tell a repetition. */
function isUnknown(result: SendResult, _platform: ChannelPlatform, _message: OutgoingMessage, { adapter }: ChannelSubject): void {
  ok(result.outcome === (adapter.repeatable ? 'retry' : 'uncertain'), `the result was ${JSON.stringify(result)}`);
}

/** A case that sends one message to a platform in some mood. */
function sending(
  name: string,
  mode: Parameters<ChannelPlatform['behave']>[0],
  judge: (result: SendResult, platform: ChannelPlatform, message: OutgoingMessage, subject: ChannelSubject) => void | Promise<void>,
): Case {
  return {
    name,
    needs: 'platform',
    async run(subject) {
      ok(subject.platform, NOT_GIVEN);
      await subject.platform.behave(mode);
      const message = messageTo(subject.platform);
      await judge(await sendOne(subject, message), subject.platform, message, subject);
    },
  };
}

let messages = 0;

function messageTo({ accountId, to, baseUrl }: ChannelPlatform): OutgoingMessage {
  messages += 1;
  const text = `We open at nine, case ${messages}.`;
  const origin = { message: { ...MESSAGE, id: `case-${messages}`, content: text }, inReplyTo: ['case'] };
  return { to, accountId, text, attachments: [], correlationId: `rf:case-${messages}`, baseUrl, origin };
}

/** A message of ours on its way. */
const MESSAGE: Message = {
  id: '',
  tenantId: 'case-tenant',
  conversationId: 'case-conversation',
  sequence: 2,
  senderType: 'ai',
  senderId: null,
  kind: 'text',
  content: '',
  attachments: [],
  platformMid: null,
  status: 'sending',
  failure: null,
  turnId: null,
  disclosure: false,
  analysis: null,
  origin: 'live',
  context: null,
  versions: [],
  reactions: [],
  deletedAt: null,
  platformAt: null,
  createdAt: 1_795_600_000_000,
};

function sendOne({ adapter, platform, context }: ChannelSubject, message: OutgoingMessage): Promise<SendResult> {
  return adapter.send(message, platform?.credentials ?? {}, context, context.runtime.timeout(1_000));
}
