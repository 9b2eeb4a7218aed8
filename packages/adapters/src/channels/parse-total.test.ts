import type { ChannelAdapter, InboundEvent } from '@replyforce/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../testkit/read-fixtures.js';
import { messenger } from './messenger/index.js';
import { whatsapp } from './whatsapp/index.js';

const options = { appSecret: 'secret', verifyToken: 'token' };
const adapters: readonly (readonly [string, ChannelAdapter, URL])[] = [
  ['messenger', messenger(options), new URL('./messenger/fixtures/', import.meta.url)],
  ['whatsapp', whatsapp(options), new URL('./whatsapp/fixtures/', import.meta.url)],
];

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

/** What must hold for the events of any body whatsoever. */
function expectSound(adapter: ChannelAdapter, body: unknown): readonly InboundEvent[] {
  const events = adapter.parse(body);
  expect(events.length).toBeGreaterThan(0);
  for (const [position, event] of events.entries()) {
    expect(event.position).toBe(position);
    expect(event.channel).toBe(adapter.type);
    expect(event.key).not.toBe('');
    expect(event.platformAt === null || (Number.isSafeInteger(event.platformAt) && event.platformAt > 0)).toBe(true);
    if (event.kind === 'message') {
      expect(event.text.trim() !== '' || event.attachments.length > 0 || event.messageKind === 'unsupported').toBe(true);
      expect(event.participant.id).not.toBe('');
    }
    expect(adapter.parse(event.raw)).toStrictEqual([{ ...event, position: 0 }]);
  }
  return events;
}

describe.each(adapters)('%s', (_, adapter, folder) => {
  const recorded = readFixtures(folder);

  it('takes any JSON value at all', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => void expectSound(adapter, value)),
      { numRuns: 300 },
    );
  });

  it('takes any JSON value as its entries and as their items', () => {
    const object = adapter.type === 'facebook' ? 'page' : 'whatsapp_business_account';
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expectSound(adapter, { object, entry: value });
        expectSound(adapter, { object, entry: [value] });
        expectSound(adapter, { object, entry: [{ id: '1', messaging: [value], standby: [value], changes: [value] }] });
        expectSound(adapter, { object, entry: [{ id: '1', changes: [{ field: 'messages', value }] }] });
        expectSound(adapter, {
          object,
          entry: [{ id: '1', changes: [{ field: 'messages', value: { messages: [value], statuses: [value], contacts: value } }] }],
        });
      }),
      { numRuns: 300 },
    );
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
    fc.assert(
      fc.property(fc.shuffledSubarray([...recorded], { minLength: 2 }), (payloads) => {
        const bodies = payloads
          .map(({ body }) => body as { object: string; entry: unknown[] })
          .filter(({ object }) => object !== 'instagram');
        const joined = { ...bodies[0], entry: bodies.flatMap(({ entry }) => entry) };
        const apart = bodies.flatMap((body) => adapter.parse(body));
        expect(adapter.parse(joined)).toStrictEqual(apart.map((event, position) => ({ ...event, position })));
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
