import type { IngestFilter } from '../../ports/ingest.js';
import type { Storage } from '../../ports/storage.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, newEvent, newId, openPlace, type Place } from './world.js';

/** A stored event that needs no more work. */
const done = (place: Place, verdict: string, receivedAt: number, more: Parameters<typeof newEvent>[1] = {}) =>
  newEvent(place, { verdict, receivedAt, job: null, ...more });

const idsOf = async ({ tenant }: Place, filter: IngestFilter = {}) => (await tenant.ingestLog(filter)).data.map(({ id }) => id);

export const ingestLogCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'a redelivery is counted on the event it repeats, with its time, and changes nothing else',
    async run(storage) {
      const place = await openPlace(storage);
      const event = done(place, 'ignored: typing', NOW);
      await storage.acceptEvents([event, done(place, 'noted: other', NOW - 1)]);
      const before = (await place.tenant.rawEvents([event.id]))[0];
      await storage.acceptEvents([{ ...event, receivedAt: NOW + 5, verdict: 'unknown: other', kind: 'other' }]);
      await storage.acceptEvents([{ ...event, receivedAt: NOW + 9 }]);
      equal(await place.tenant.rawEvents([event.id]), [{ ...before, repeats: 2, lastRepeatAt: NOW + 9 }], 'the event');
      equal(
        (await place.tenant.ingestLog({})).data.map(({ repeats, lastRepeatAt }) => [repeats, lastRepeatAt]),
        [
          [2, NOW + 9],
          [0, null],
        ],
        'the log',
      );
    },
  },
  {
    name: 'the ingest log is filtered by what became of an event, by channel, platform and what it is about, together if asked',
    async run(storage) {
      const place = await openPlace(storage);
      const other = { channelId: null, channelType: 'whatsapp' } as const;
      const verdicts = ['stored as message m', 'status: read', 'ignored: typing', 'noted: app', 'refused: its time', 'unknown: odd'];
      const events = verdicts.map((verdict, index) => done(place, verdict, NOW + index, { about: index < 2 ? 'mid' : null }));
      const waiting = newEvent(place, { receivedAt: NOW + 6 });
      const foreign = done(place, 'unknown: other', NOW + 7, other);
      await storage.acceptEvents([...events, waiting, foreign]);
      const [first, second, third, fourth, fifth, sixth] = events.map(({ id }) => id);
      await storage.acceptEvents([newEvent(place, { id: second ?? '' })]);
      equal(await idsOf(place, { verdict: 'stored' }), [first], 'stored');
      equal(await idsOf(place, { verdict: 'applied' }), [second], 'applied');
      equal(await idsOf(place, { verdict: 'ignored' }), [fourth, third], 'ignored');
      equal(await idsOf(place, { verdict: 'refused' }), [fifth], 'refused');
      equal(await idsOf(place, { verdict: 'unknown' }), [foreign.id, sixth], 'unknown');
      equal(await idsOf(place, { verdict: 'waiting' }), [waiting.id], 'waiting');
      equal(await idsOf(place, { verdict: 'duplicate' }), [second], 'delivered again');
      equal(await idsOf(place, { about: 'mid' }), [second, first], 'about one thing');
      equal(await idsOf(place, { about: 'mid', verdict: 'stored' }), [first], 'about one thing, stored');
      equal(await idsOf(place, { channelType: 'whatsapp' }), [foreign.id], 'of a platform');
      equal(await idsOf(place, { channelId: place.channel.id, verdict: 'unknown' }), [sixth], 'of a channel, unknown');
      const page = await place.tenant.ingestLog({ verdict: 'ignored', limit: 1 });
      equal(await idsOf(place, { verdict: 'ignored', limit: 1, cursor: page.nextCursor ?? '' }), [third], 'the second page');
    },
  },
  {
    name: 'bodies are forgotten, the oldest first; the event is known for ever and has left the log',
    async run(storage) {
      const place = await openPlace(storage);
      const other = await openPlace(storage, 'other', 'page-2');
      const old = [3, 1, 2].map((at) => done(place, `stored as message ${at}`, at, { about: 'mid' }));
      const waiting = newEvent(place, { receivedAt: 1 });
      const young = done(place, 'ignored: typing', 10);
      const foreign = done(other, 'ignored: typing', 1);
      await storage.acceptEvents([...old, waiting, young, foreign]);
      equal(await place.tenant.forgetRawEvents(10, 2), 2, 'forgotten at once');
      equal(await idsOf(place), [young.id, old[0]?.id, waiting.id], 'left in the log');
      equal(await place.tenant.forgetRawEvents(10, 2), 1, 'forgotten then');
      equal(await place.tenant.forgetRawEvents(10, 2), 0, 'forgotten at last');
      equal(await idsOf(place), [young.id, waiting.id], 'what waits, and what is young');
      equal(await idsOf(place, { about: 'mid' }), [], 'about what was forgotten');
      equal(await idsOf(other), [foreign.id], 'another tenant’s');
      equal(await storage.acceptEvents([newEvent(place, { id: old[0]?.id ?? newId() })]), ['duplicate'], 'a redelivery afterwards');
      const [kept] = await place.tenant.rawEvents([old[0]?.id ?? '']);
      equal([kept?.raw, kept?.threadKey, kept?.about, kept?.verdict], ['', '', null, 'stored as message 3'], 'what is left of it');
    },
  },
];
