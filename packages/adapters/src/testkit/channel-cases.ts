import type { InboundEvent, OutgoingMessage, SendResult } from '@replyforce/core';
import { check, checkEqual } from './check.js';
import type { ChannelPlatform, ChannelSubject } from './channel-subject.js';

export interface ChannelCase {
  readonly name: string;
  /** What the subject must bring for the case to mean anything; without it the case is skipped, visibly. */
  readonly needs?: 'challenge' | 'own' | 'platform';
  run(subject: ChannelSubject): Promise<void>;
}

/** Any JSON value may arrive under a valid signature. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  '',
  'text',
  [],
  [null],
  {},
  { object: null },
  { entry: null },
  { object: 'page', entry: [null, 1, 'x', [], {}] },
  { object: 'page', entry: [{ id: 1, messaging: [null, {}, { message: null }, { message: [] }, { message: { mid: {} } }] }] },
  {
    object: 'whatsapp_business_account',
    entry: [{ changes: [null, {}, { field: 'messages', value: { messages: [null, {}], statuses: 5 } }] }],
  },
];

/** Nobody listens there. Not port 1, which `fetch` refuses to try at all. */
const CLOSED_URL = 'http://127.0.0.1:2';

const encode = (text: string) => new TextEncoder().encode(text);

/** What every channel adapter must do, as data: run them in any test runner, or from the command line. */
export const channelCases: readonly ChannelCase[] = [
  {
    name: 'accepts a valid signature over the raw bytes',
    async run({ adapter, sign, context }) {
      const body = encode(String.raw`{"a":"\u00e1 \ud83d\ude00","b":"https:\/\/example.com"}`);
      check(await adapter.verify(body, sign(body), context), 'a body with its own signature was refused');
    },
  },
  {
    name: 'refuses a body with one flipped bit',
    async run({ adapter, sign, context }) {
      const body = encode('{"a":"text"}');
      const headers = sign(body);
      for (let index = 0; index < body.length; index += 1) {
        const altered = body.map((byte, position) => (position === index ? byte ^ 1 : byte));
        check(!(await adapter.verify(altered, headers, context)), `a body altered at byte ${index} was accepted`);
      }
    },
  },
  {
    name: 'refuses missing, empty, malformed, repeated and foreign signatures',
    async run({ adapter, sign, signatureHeader, context }) {
      const body = encode('{"a":"text"}');
      const good = sign(body)[signatureHeader] ?? '';
      const others = [
        undefined,
        '',
        ' ',
        'sha256=',
        good.slice(0, -1),
        `${good}0`,
        `${good}, ${good}`,
        `${good},${good}`,
        sign(encode('{}'))[signatureHeader],
      ];
      check(!(await adapter.verify(body, {}, context)), 'no header at all was accepted');
      for (const value of others)
        check(!(await adapter.verify(body, { [signatureHeader]: value }, context)), `the signature ${String(value)} was accepted`);
    },
  },
  {
    name: 'refuses everything while it has no secret',
    async run({ withoutSecret, sign, context }) {
      const body = encode('{}');
      check(!(await withoutSecret.verify(body, sign(body), context)), 'an adapter without a secret accepted a body');
    },
  },
  {
    name: 'tries the secrets of the accounts instead of its own where they are given',
    async run({ adapter, sign, context }) {
      const body = encode('{}');
      const own = sign(body, 'secret of an account');
      check(await adapter.verify(body, own, context, ['another', 'secret of an account']), 'the secret of an account was not tried');
      check(!(await adapter.verify(body, own, context)), 'the secret of an account held without being given');
      for (const secrets of [['another'], [''], []]) {
        check(
          !(await adapter.verify(body, sign(body), context, secrets)),
          `the adapter's own secret held beside ${JSON.stringify(secrets)}`,
        );
      }
    },
  },
  {
    name: 'answers the handshake, and refuses a wrong or missing token',
    needs: 'challenge',
    async run({ adapter, challenge, context }) {
      if (!challenge) return;
      const answer = await adapter.challenge(challenge.good, context);
      check(answer.status === 200 && answer.body === challenge.answer, 'the handshake was not answered with the challenge');
      for (const query of challenge.bad)
        check((await adapter.challenge(query, context)).status !== 200, `the handshake ${query.toString()} was accepted`);
    },
  },
  {
    name: 'parses every recorded payload to its pinned events',
    async run({ adapter, recorded }) {
      check(recorded.length > 0, 'there are no recorded payloads');
      for (const { name, body, events } of recorded) checkEqual(adapter.parse(body).map(withoutRaw), events, name);
    },
  },
  {
    name: 'gives each event a body of its own that parses to it again',
    async run({ adapter, recorded, batch }) {
      for (const body of [...recorded.map((payload) => payload.body), batch.body]) {
        for (const event of adapter.parse(body)) checkEqual(adapter.parse(event.raw), [{ ...event, position: 0 }], event.key);
      }
    },
  },
  {
    name: 'gives one event for each item of a batch, each with a key of its own',
    async run({ adapter, batch }) {
      const events = adapter.parse(batch.body);
      checkEqual(events.length, batch.items, 'number of events');
      checkEqual(
        events.map((event) => event.position),
        events.map((_, index) => index),
        'positions',
      );
      checkEqual(new Set(events.map((event) => `${event.accountId} ${event.key}`)).size, batch.items, 'number of keys');
    },
  },
  {
    name: 'is pure: the same body twice gives the same events, and the body stays as it was',
    async run({ adapter, recorded }) {
      for (const { name, body } of recorded) {
        const before = JSON.stringify(body);
        checkEqual(adapter.parse(body), adapter.parse(JSON.parse(before) as unknown), name);
        checkEqual(JSON.stringify(body), before, `${name} was altered`);
      }
    },
  },
  {
    name: 'takes any JSON value without an exception, and makes no message of it',
    async run({ adapter }) {
      for (const value of ODD_VALUES) {
        const events = adapter.parse(value);
        check(events.length > 0, `nothing became of ${JSON.stringify(value)}`);
        for (const event of events)
          check(event.kind === 'unknown' || event.kind === 'notice', `${JSON.stringify(value)} became a ${event.kind}`);
      }
    },
  },
  {
    name: 'never shows an empty customer message',
    async run({ adapter, recorded }) {
      for (const event of recorded.flatMap(({ body }) => adapter.parse(body))) check(!isEmptyMessage(event), `${event.key} is empty`);
    },
  },
  {
    name: 'does not take our own message for a customer’s',
    needs: 'own',
    async run({ adapter, own }) {
      for (const event of adapter.parse(own)) check(event.kind !== 'message', `${event.key} became a customer message`);
    },
  },
  sending('sends once and carries the correlation id', 'accepts', async (result, platform, message) => {
    check(result.outcome === 'accepted' && result.platformMid !== '', `the result was ${JSON.stringify(result)}`);
    checkEqual(await platform.seen(message.correlationId), 1, 'times the platform saw the correlation id');
  }),
  sending('waits when told that it sends too fast', 'rate_limited', (result) => {
    check(result.outcome === 'retry' && result.afterMs !== undefined && result.afterMs > 0, `the result was ${JSON.stringify(result)}`);
  }),
  sending('asks for new credentials when the token is refused, and does not try again', 'credentials_expired', (result) => {
    check(result.outcome === 'failed' && result.affects === 'credentials', `the result was ${JSON.stringify(result)}`);
  }),
  sending('does not know what became of a send that got no answer in time', 'silent', (result) => {
    check(result.outcome === 'uncertain', `the result was ${JSON.stringify(result)}`);
  }),
  sending('does not know what became of a send that a gateway failed', 'gateway_error', (result) => {
    check(result.outcome === 'uncertain', `the result was ${JSON.stringify(result)}`);
  }),
  sending('does not know what became of a send whose answer names no message', 'unreadable_success', (result) => {
    check(result.outcome === 'uncertain', `the result was ${JSON.stringify(result)}`);
  }),
  {
    name: 'may try again when the connection was refused',
    needs: 'platform',
    async run(subject) {
      if (!subject.platform) return;
      const result = await sendOne(subject, { ...messageTo(subject.platform), baseUrl: CLOSED_URL });
      check(result.outcome === 'retry', `the result was ${JSON.stringify(result)}`);
    },
  },
  {
    name: 'sends nothing of a text over the limit, and says so',
    needs: 'platform',
    async run(subject) {
      if (!subject.platform) return;
      const message = { ...messageTo(subject.platform), text: 'x'.repeat(subject.adapter.limits.maxText + 1) };
      const result = await sendOne(subject, message);
      check(result.outcome === 'failed' && result.affects === 'message', `the result was ${JSON.stringify(result)}`);
      checkEqual(await subject.platform.seen(message.correlationId), 0, 'times the platform saw the correlation id');
    },
  },
];

/** A case that sends one message to a platform in some mood. */
function sending(
  name: string,
  mode: Parameters<ChannelPlatform['behave']>[0],
  judge: (result: SendResult, platform: ChannelPlatform, message: OutgoingMessage) => void | Promise<void>,
): ChannelCase {
  return {
    name,
    needs: 'platform',
    async run(subject) {
      if (!subject.platform) return;
      await subject.platform.behave(mode);
      const message = messageTo(subject.platform);
      await judge(await sendOne(subject, message), subject.platform, message);
    },
  };
}

let messages = 0;

function messageTo({ accountId, to, baseUrl }: ChannelPlatform): OutgoingMessage {
  messages += 1;
  return { to, accountId, text: 'We open at nine.', attachments: [], correlationId: `rf:case-${messages}`, baseUrl };
}

function sendOne({ adapter, platform, context }: ChannelSubject, message: OutgoingMessage): Promise<SendResult> {
  return adapter.send(message, platform?.credentials ?? {}, context, context.runtime.timeout(1_000));
}

function withoutRaw(event: InboundEvent): unknown {
  return { ...event, raw: undefined };
}

function isEmptyMessage(event: InboundEvent): boolean {
  return event.kind === 'message' && event.text.trim() === '' && event.attachments.length === 0 && event.messageKind !== 'unsupported';
}
