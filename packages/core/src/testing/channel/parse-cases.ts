import type { InboundEvent } from '../../domain/inbound-event.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import type { ChannelCapability, ChannelSubject } from './subject.js';

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
  {
    object: 'instagram',
    entry: [{ id: 1, field: 5 }, { field: 'comments', value: null }, { messaging: [{ message: { mid: 'm', text: '' } }] }],
  },
  { data: null },
  { data: [null, {}, { event_type: 'dm.received', payload: { direct_message_events: [null, {}, { type: 'message_create' }] } }] },
  { for_user_id: '1', direct_message_events: [{ type: 'message_create', id: '1', message_create: { sender_id: '2', message_data: {} } }] },
];

export const parseCases: readonly ConformanceCase<ChannelSubject, ChannelCapability>[] = [
  {
    name: 'parses every recorded payload to its pinned events',
    async run({ adapter, recorded }) {
      ok(recorded.length > 0, 'there are no recorded payloads');
      for (const { name, body, events } of recorded) equal(adapter.parse(body).map(withoutRaw), events, name);
    },
  },
  {
    name: 'gives each event a body of its own that parses to it again',
    async run({ adapter, recorded, batch }) {
      for (const body of [...recorded.map((payload) => payload.body), batch.body]) {
        for (const event of adapter.parse(body)) equal(adapter.parse(event.raw), [{ ...event, position: 0 }], event.key);
      }
    },
  },
  {
    name: 'gives one event for each item of a batch, each with a key of its own',
    async run({ adapter, batch }) {
      const events = adapter.parse(batch.body);
      equal(events.length, batch.items, 'number of events');
      equal(
        events.map((event) => event.position),
        events.map((_, index) => index),
        'positions',
      );
      equal(new Set(events.map((event) => `${event.accountId} ${event.key}`)).size, batch.items, 'number of keys');
    },
  },
  {
    name: 'is pure: the same body twice gives the same events, and the body stays as it was',
    async run({ adapter, recorded }) {
      for (const { name, body } of recorded) {
        const before = JSON.stringify(body);
        equal(adapter.parse(body), adapter.parse(JSON.parse(before) as unknown), name);
        equal(JSON.stringify(body), before, `${name} was altered`);
      }
    },
  },
  {
    name: 'takes any JSON value without an exception, and makes no message of it',
    async run({ adapter }) {
      for (const value of ODD_VALUES) {
        const events = adapter.parse(value);
        ok(events.length > 0, `nothing became of ${JSON.stringify(value)}`);
        for (const event of events)
          ok(event.kind === 'unknown' || event.kind === 'notice', `${JSON.stringify(value)} became a ${event.kind}`);
      }
    },
  },
  {
    name: 'never shows an empty customer message',
    async run({ adapter, recorded }) {
      for (const event of recorded.flatMap(({ body }) => adapter.parse(body))) ok(!isEmptyMessage(event), `${event.key} is empty`);
    },
  },
  {
    name: 'does not take our own message for a customer’s',
    needs: 'own',
    async run({ adapter, own }) {
      for (const event of adapter.parse(own)) ok(event.kind !== 'message', `${event.key} became a customer message`);
    },
  },
];

function withoutRaw(event: InboundEvent): unknown {
  return { ...event, raw: undefined };
}

function isEmptyMessage(event: InboundEvent): boolean {
  return event.kind === 'message' && event.text.trim() === '' && event.attachments.length === 0 && event.messageKind !== 'unsupported';
}
