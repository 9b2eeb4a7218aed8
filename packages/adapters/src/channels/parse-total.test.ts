import { isDeepStrictEqual } from 'node:util';
import type { ChannelAdapter, InboundEvent } from '@replyforce/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../testkit/read-fixtures.js';
import { api } from './api/index.js';
import { instagram } from './instagram/index.js';
import { messenger } from './messenger/index.js';
import { x } from './twitter/index.js';
import { whatsapp } from './whatsapp/index.js';

const options = { appSecret: 'secret', verifyToken: 'token' };
const adapters: readonly (readonly [string, ChannelAdapter, URL])[] = [
  ['messenger', messenger(options), new URL('./messenger/fixtures/', import.meta.url)],
  ['instagram', instagram(options), new URL('./instagram/fixtures/', import.meta.url)],
  ['whatsapp', whatsapp(options), new URL('./whatsapp/fixtures/', import.meta.url)],
  ['twitter', x({ consumerSecret: 'secret' }), new URL('./twitter/fixtures/', import.meta.url)],
  ['api', api(), new URL('./api/fixtures/', import.meta.url)],
];

/** Bodies of each platform's shape with any value where its items stand. */
const AROUND: Readonly<Record<string, (value: unknown) => readonly unknown[]>> = {
  facebook: (value) => aroundMessaging('page', value),
  instagram: (value) => [...aroundMessaging('instagram', value), { object: 'instagram', entry: [{ id: '1', field: 'comments', value }] }],
  whatsapp: (value) => [
    { object: 'whatsapp_business_account', entry: value },
    { object: 'whatsapp_business_account', entry: [value, { id: '1', changes: [value] }] },
    ...['messages', 'calls', 'history', 'user_preferences', 'smb_app_state_sync', 'smb_message_echoes', 'account_update'].flatMap(
      (field) => [
        { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field, value }] }] },
        { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field, value: everyList(value) }] }] },
      ],
    ),
  ],
  twitter: (value) => [
    { data: value },
    { data: [value, { event_type: 'dm.received', filter: value, payload: value }] },
    { data: { event_type: 'post.mention.create', filter: { user_id: '1' }, payload: value, includes: value } },
    { data: { event_type: 'dm.received', filter: { user_id: '1' }, payload: { direct_message_events: [value], users: value } } },
    { for_user_id: value, direct_message_events: value, tweet_create_events: [value], user_event: value },
    {
      for_user_id: '1',
      direct_message_mark_read_events: [value],
      direct_message_indicate_typing_events: [value],
      users: value,
      polls: value,
    },
  ],
  api: (value) => [
    { account_id: '1', messages: value },
    { account_id: value, messages: [value] },
    { account_id: '1', messages: [value, { message_id: value, contact: value, text: value, timestamp: value, attachments: value }] },
    {
      account_id: '1',
      messages: [{ message_id: '1', contact: { id: value, name: value, email: value }, text: 'x', attachments: [value] }],
    },
  ],
};

function aroundMessaging(object: string, value: unknown): readonly unknown[] {
  return [
    { object, entry: value },
    { object, entry: [value] },
    { object, entry: [{ id: '1', messaging: [value], standby: [value], changes: [value] }] },
    { object, entry: [{ id: '1', messaging: [{ sender: value, recipient: value, timestamp: value, message: value }] }] },
    { object, entry: [{ id: '1', changes: [{ field: 'feed', value }] }] },
  ];
}

function everyList(value: unknown): unknown {
  const names = ['messages', 'statuses', 'errors', 'calls', 'history', 'user_preferences', 'state_sync', 'message_echoes'];
  return { contacts: value, metadata: value, ...Object.fromEntries(names.map((name) => [name, [value]])) };
}

/** The same value with the members of its objects in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

/** Recorded bodies of another platform's object. */
const FOREIGN: ReadonlySet<string> = new Set(['instagram-object', 'page-object']);

type Path = readonly (string | number)[];

/** Every place inside a JSON value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, Array.isArray(value) ? Number(name) : name])),
  ];
}

/** A copy with another value in one place; `undefined` takes the place away. */
function replaced(value: unknown, [step, ...rest]: Path, substitute: unknown): unknown {
  if (step === undefined) return substitute;
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (index === step ? replaced(entry, rest, substitute) : entry));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, entry]) => [name, name === step ? replaced(entry, rest, substitute) : entry]),
  );
}

/** What is wrong with one event of a body, at its place; undefined where nothing is. */
function faultOf(adapter: ChannelAdapter, event: InboundEvent, position: number): string | undefined {
  if (event.position !== position || event.channel !== adapter.type || event.key === '') return 'place or key';
  if (event.platformAt !== null && !(Number.isSafeInteger(event.platformAt) && event.platformAt > 0)) return 'time';
  if (event.kind === 'message' && event.text.trim() === '' && event.attachments.length === 0 && event.messageKind !== 'unsupported')
    return 'an empty message';
  if ('participant' in event && event.participant && event.participant.id === '') return 'a person without an id';
  if (event.kind === 'edit' && event.text.trim() === '') return 'an edit without words';
  return isDeepStrictEqual(adapter.parse(event.raw), [{ ...event, position: 0 }]) ? undefined : 'its own body gives another event';
}

/** What must hold for the events of any body whatsoever. */
function expectSound(adapter: ChannelAdapter, body: unknown): void {
  const events = adapter.parse(body);
  if (events.length === 0) throw new Error(`nothing became of ${JSON.stringify(body)}`);
  for (const [position, event] of events.entries()) {
    const fault = faultOf(adapter, event, position);
    if (fault !== undefined) throw new Error(`${fault}: ${JSON.stringify(event)} of ${JSON.stringify(body)}`);
  }
}

/** What a platform repeats in one body: entries of one object, events below `data`, or a program's messages. */
function listIn(body: unknown): readonly unknown[] | undefined {
  const { object, entry, data, account_id, messages } = body as Record<string, unknown> & { entry?: unknown[]; messages?: unknown[] };
  if (account_id !== undefined) return messages;
  if (data !== undefined) return [data].flat();
  return object === 'page' || object === 'instagram' || object === 'whatsapp_business_account' ? entry : undefined;
}

/** Without its own body: joined ones say only once what stands beside their entries. */
function withoutRaw(event: InboundEvent): object {
  return { ...event, raw: undefined };
}

function joinedBody(bodies: readonly unknown[]): unknown {
  const list = bodies.flatMap((body) => listIn(body) ?? []);
  const first = bodies[0] as object;
  if ('messages' in first) return { ...first, messages: list };
  return 'data' in first ? { data: list } : { ...first, entry: list };
}

describe.each(adapters)('%s', (_name, adapter, folder) => {
  const recorded = readFixtures(folder);

  it('takes any JSON value at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => expectSound(adapter, value)),
      { numRuns: 300 },
    );
  });

  it('takes any JSON value as its entries and as their items', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        for (const body of AROUND[adapter.type]?.(value) ?? []) expectSound(adapter, body);
      }),
      { numRuns: 120 },
    );
  });

  it('knows a redelivered event again, however its body is written', () => {
    const names = (body: unknown) =>
      adapter
        .parse(body)
        .map(({ accountId, key, platformAt }) => `${accountId} ${key} ${platformAt}`)
        .toSorted();
    for (const { name, body } of recorded) expect([name, names(reversed(body))]).toEqual([name, names(body)]);
  });

  it('takes every recorded payload with anything in any one place', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -1, [], {}, [null], 'constructor', '__proto__'),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), odd, (which, where, substitute) => {
        const { body } = recorded[which % recorded.length] ?? { body: null };
        const paths = pathsIn(body);
        expectSound(adapter, replaced(body, paths[where % paths.length] ?? [], substitute));
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds the same events however many bodies are joined into one', () => {
    const joinable = recorded.filter(({ name, body }) => listIn(body) !== undefined && !FOREIGN.has(name));
    fc.assert(
      fc.property(fc.shuffledSubarray(joinable, { minLength: 2 }), (payloads) => {
        const bodies = payloads.map(({ body }) => body);
        const apart = bodies.flatMap((body) => adapter.parse(body));
        const joined = adapter.parse(joinedBody(bodies));
        expect(joined.map(withoutRaw)).toStrictEqual(apart.map((event, position) => ({ ...withoutRaw(event), position })));
      }),
      { numRuns: 50 },
    );
  });

  it('is not brought down by deep nesting', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { entry: [deep] };
    expect(adapter.parse(deep)).toMatchObject([{ kind: 'unknown' }]);
  });
});
