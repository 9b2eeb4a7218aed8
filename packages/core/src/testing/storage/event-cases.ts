import type { Storage } from '../../ports/storage.js';
import { SYSTEM_TENANT_ID } from '../../domain/tenant.js';
import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, claim, inbound, lease, newEvent, newId, openPlace, sealed } from './world.js';

export const eventCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'migrating twice changes nothing',
    async run(storage) {
      const place = await openPlace(storage);
      await storage.acceptEvents([newEvent(place)]);
      await storage.migrate();
      await storage.ping();
      equal((await place.tenant.ingestLog({})).data.length, 1, 'events after migrating again');
    },
  },
  {
    name: 'an event comes back as it was stored',
    async run(storage) {
      const place = await openPlace(storage);
      const { job: _job, ...row } = newEvent(place, { platformAt: null, position: 7, raw: sealed('ünïcode 😀 \u0001') });
      const event = newEvent(place, row);
      equal(await storage.acceptEvents([event]), ['stored'], 'a new event');
      equal(await place.tenant.rawEvents([event.id, 'unknown']), [{ ...row, repeats: 0, lastRepeatAt: null }], 'the stored event');
    },
  },
  {
    name: 'an event delivered twenty times at once is stored once, with one job',
    async run(storage) {
      const place = await openPlace(storage);
      const id = newId();
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => storage.acceptEvents([newEvent(place, { id })])));
      equal(outcomes.flat().filter((outcome) => outcome === 'stored').length, 1, 'stored events');
      equal(outcomes.flat().filter((outcome) => outcome === 'duplicate').length, 19, 'duplicates');
      equal((await claim(storage, 'inbound.messages')).length, 1, 'jobs');
      equal(await storage.acceptEvents([newEvent(place, { id })]), ['duplicate'], 'the event once more, after its job was claimed');
    },
  },
  {
    name: 'one batch may hold new events, duplicates and the same event twice',
    async run(storage) {
      const place = await openPlace(storage);
      const known = newEvent(place);
      await storage.acceptEvents([known]);
      const twice = newEvent(place);
      const batch = [newEvent(place, { id: known.id }), twice, newEvent(place, { id: twice.id }), newEvent(place)];
      equal(await storage.acceptEvents(batch), ['duplicate', 'stored', 'duplicate', 'stored'], 'outcomes in the order given');
      equal((await place.tenant.ingestLog({})).data.length, 3, 'stored events');
    },
  },
  {
    name: 'equal ids of two tenants are different events',
    async run(storage) {
      const first = await openPlace(storage, 'first', 'page-1');
      const second = await openPlace(storage, 'second', 'page-2');
      const id = newId();
      const events = [newEvent(first, { id }), newEvent(second, { id, raw: sealed('of the second') })];
      equal(await storage.acceptEvents(events), ['stored', 'stored'], 'outcomes');
      equal((await second.tenant.rawEvents([id]))[0]?.raw, 'of the second', 'the body of the second');
    },
  },
  {
    name: 'events of unknown accounts are kept once too, without a job',
    async run(storage) {
      const place = await openPlace(storage);
      const id = newId();
      const unknown = () => newEvent(place, { id, tenantId: SYSTEM_TENANT_ID, channelId: null, job: null, verdict: 'ignored: unknown' });
      equal(
        [...(await storage.acceptEvents([unknown()])), ...(await storage.acceptEvents([unknown()]))],
        ['stored', 'duplicate'],
        'outcomes',
      );
      equal((await claim(storage, 'inbound.messages')).length, 0, 'jobs');
      equal((await storage.forTenant(SYSTEM_TENANT_ID).ingestLog({})).data[0]?.verdict, 'ignored: unknown', 'its verdict');
    },
  },
  {
    name: 'the ingest log is in the order of arrival, whatever the ids say',
    async run(storage) {
      const place = await openPlace(storage);
      const ids = [newId(), newId(), newId()];
      const [first = '', second = '', third = ''] = ids.toReversed();
      for (const [index, id] of [first, second, third].entries())
        await storage.acceptEvents([newEvent(place, { id, receivedAt: NOW + index, platformAt: null })]);
      equal(
        (await place.tenant.ingestLog({})).data.map((event) => event.id),
        [third, second, first],
        'the log',
      );
      const page = await place.tenant.ingestLog({ limit: 1 });
      equal((await place.tenant.ingestLog({ limit: 1, cursor: page.nextCursor ?? '' })).data[0]?.id, second, 'the second page');
    },
  },
  {
    name: 'the ingest log shows verdicts, newest first, page by page, of one channel if asked',
    async run(storage) {
      const place = await openPlace(storage);
      const events = Array.from({ length: 5 }, () => newEvent(place));
      await storage.acceptEvents(events);
      const [first] = events;
      ok(first, 'events');
      await place.tenant.commitInbound({
        ...inbound(await lease(place), null),
        verdicts: [{ eventId: first.id, verdict: 'stored as message m' }],
      });
      const page = await place.tenant.ingestLog({ limit: 2, channelId: place.channel.id });
      await storage.acceptEvents([newEvent(place)]);
      const next = await place.tenant.ingestLog({ limit: 2, channelId: place.channel.id, cursor: page.nextCursor ?? '' });
      const last = await place.tenant.ingestLog({ limit: 2, channelId: place.channel.id, cursor: next.nextCursor ?? '' });
      const shown = [...page.data, ...next.data, ...last.data].map((event) => event.id);
      equal(shown, events.map((event) => event.id).toReversed(), 'the log as it was when the first page was read');
      equal(last.nextCursor, null, 'the cursor of the last page');
      equal([last.data[0]?.verdict, page.data[0]?.verdict], ['stored as message m', null], 'verdicts');
      equal((await place.tenant.ingestLog({ channelId: 'other' })).data, [], 'the log of another channel');
    },
  },
];
