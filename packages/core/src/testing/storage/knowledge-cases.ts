import { KEPT_VERSIONS } from '../../domain/knowledge.js';
import type { Storage } from '../../ports/storage.js';
import { equal, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { newTurn } from './analysis.js';
import { contentOfDocument, newDocument, newFetching } from './knowledge.js';
import { audit, newId, NOW, openPlace, openThread, type Place } from './world.js';

const DAY = 24 * 60 * 60_000;

async function added({ tenant, tenantId }: Place, source: string, change = {}) {
  const document = newDocument(tenantId, source, change);
  await tenant.knowledge.add({ document, content: contentOfDocument(document) });
  return document;
}

/** An address that nobody has read yet. */
async function addressOf({ tenant, tenantId }: Place, source: string, nextAt: number | null = NOW) {
  const document = newDocument(tenantId, source, { kind: 'url', version: 0, passageCount: 0, fetching: newFetching({ nextAt }) });
  await tenant.knowledge.add({ document });
  return document;
}

export const knowledgeCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'knowledge is added, rewritten and removed; a source is there once, and the version of all rises',
    async run(storage) {
      const place = await openPlace(storage);
      const { knowledge } = place.tenant;
      equal(await knowledge.version(), 0, 'the version of nothing');
      const a = await added(place, 'a.md');
      const b = await added(place, 'b.md');
      const versions = [await knowledge.version()];
      await rejects(() => knowledge.add({ document: newDocument(place.tenantId, 'a.md') }), 'conflict', 'a source that is there');
      equal([await knowledge.get(a.id), await knowledge.findBySource('a.md')], [a, a], 'the document');
      const second = contentOfDocument(a, 2);
      const set = { title: 'New', version: 2, updatedAt: NOW + 2 };
      equal(await knowledge.change({ id: a.id, set, content: second, expect: 1 }), 'changed', 'a change');
      equal(
        await knowledge.change({ id: a.id, set: { title: 'Lost' }, content: contentOfDocument(a, 2), expect: 1 }),
        'stale',
        'a late one',
      );
      equal(await knowledge.change({ id: newId(), set: {} }), 'gone', 'one of nothing');
      versions.push(await knowledge.version());
      equal(await knowledge.get(a.id), { ...a, ...set }, 'the document in its place');
      equal(
        (await knowledge.list()).map(({ source }) => source),
        ['a.md', 'b.md'],
        'documents',
      );
      equal(
        await knowledge.passages(a.id),
        second.passages.map((passage) => ({ ...passage, title: 'New' })),
        'its passages',
      );
      equal(
        (await knowledge.passages()).map(({ documentId }) => documentId),
        [a.id, a.id, b.id, b.id],
        'all passages, by source',
      );
      await knowledge.change({ id: b.id, set: { enabled: false }, audit: [audit(place.tenantId, 'knowledge.disabled')] });
      versions.push(await knowledge.version());
      equal((await place.tenant.audit.list({})).data[0]?.action, 'knowledge.disabled', 'the audit line');
      equal([await knowledge.remove(b.id), await knowledge.remove(b.id)], [true, false], 'removing twice');
      versions.push(await knowledge.version());
      equal([(await knowledge.passages()).length, (await knowledge.versions(b.id)).length], [2, 0], 'what is left');
      equal(new Set(versions).size, versions.length, 'versions differ');
      equal(
        versions,
        [...versions].sort((left, right) => left - right),
        'versions rise',
      );
    },
  },
  {
    name: 'versions of a document are kept with their words, the newest first, and only the last of them',
    async run(storage) {
      const place = await openPlace(storage);
      const { knowledge } = place.tenant;
      const document = await added(place, 'a.md');
      const last = KEPT_VERSIONS + 2;
      for (let number = 2; number <= last; number += 1)
        await knowledge.change({
          id: document.id,
          set: { version: number },
          content: contentOfDocument(document, number),
          expect: number - 1,
        });
      const versions = await knowledge.versions(document.id);
      equal(
        versions.map(({ number }) => number),
        Array.from({ length: KEPT_VERSIONS }, (_, index) => last - index),
        'numbers',
      );
      const { content, ...newest } = contentOfDocument(document, last).version;
      equal(versions[0], newest, 'what is known of the newest');
      equal(await knowledge.versionOf(document.id, last), { ...newest, content }, 'its words');
      equal(await knowledge.versionOf(document.id, 2), undefined, 'one that is kept no more');
    },
  },
  {
    name: 'of several who change a document from the same version one does',
    async run(storage) {
      const place = await openPlace(storage);
      const document = await added(place, 'a.md');
      const change = () =>
        place.tenant.knowledge.change({ id: document.id, set: { version: 2 }, content: contentOfDocument(document, 2), expect: 1 });
      const outcomes = await Promise.all(Array.from({ length: 5 }, change));
      equal([...outcomes].sort(), ['changed', 'stale', 'stale', 'stale', 'stale'], 'outcomes');
      equal((await place.tenant.knowledge.passages(document.id)).length, 2, 'passages');
    },
  },
  {
    name: 'addresses that are due are handed out once, those first that have waited longest, over all tenants; a change gives one back',
    async run(storage) {
      const [first, second] = [await openPlace(storage, 'first', 'page-1'), await openPlace(storage, 'second', 'page-2')];
      const late = await addressOf(first, 'https://a.example/late', NOW - 2);
      const due = await addressOf(second, 'https://a.example/due', NOW - 1);
      await addressOf(first, 'https://a.example/later', NOW + 1);
      await addressOf(first, 'https://a.example/never', null);
      await added(first, 'file.md');
      const taken = await storage.fetches.takeDue({ now: NOW, until: NOW + 100, limit: 1 });
      equal(taken, [{ tenantId: first.tenantId, documentId: late.id }], 'the longest due');
      const request = { now: NOW, until: NOW + 100, limit: 10 };
      const rest = await Promise.all([storage.fetches.takeDue(request), storage.fetches.takeDue(request)]);
      equal(rest.flat(), [{ tenantId: second.tenantId, documentId: due.id }], 'the other, once');
      equal(await first.tenant.knowledge.take(late.id, NOW, NOW + 100), undefined, 'by hand, while it is held');
      const said = { finalUrl: 'https://www.a.example/late', etag: '"1"', lastModified: 'Thu' };
      const found = { ...said, checkedAt: NOW, nextAt: NOW + 50, problem: 'No answer.', failures: 1, gone: true };
      await first.tenant.knowledge.change({ id: late.id, set: { fetching: found } });
      equal((await first.tenant.knowledge.get(late.id))?.fetching, { everyHours: 24, ...found }, 'what is known of it');
      equal((await first.tenant.knowledge.take(late.id, NOW, NOW + 100))?.id, late.id, 'by hand, when it was given back');
      await first.tenant.knowledge.change({ id: late.id, set: { fetching: { everyHours: 1 } }, stays: true });
      equal(
        await first.tenant.knowledge.change({ id: late.id, set: { fetching: { nextAt: NOW } }, expectHours: 24, stays: true }),
        'stale',
        'a change by a schedule that is no more',
      );
      equal(await first.tenant.knowledge.take(late.id, NOW, NOW + 100), undefined, 'after a change that leaves it');
      equal((await storage.fetches.takeDue({ now: NOW + 100, until: NOW + 200, limit: 10 })).length, 3, 'after its time');
    },
  },
  {
    name: 'replies that cite sources are counted by source and day, and forgotten in time and with their source',
    async run(storage) {
      const place = await openPlace(storage);
      const [a, b] = [await added(place, 'a.md'), await added(place, 'b.md')];
      const cite = async (key: string, at: number, uses: readonly { documentId: string; passages: number }[]) => {
        const thread = await openThread(place, key);
        const turn = await newTurn(thread, { uses });
        await thread.tenant.commitTurn({ ...turn, turn: { ...turn.turn, createdAt: at } });
      };
      const start = Math.floor(NOW / DAY) * DAY;
      await cite('t1', start, [
        { documentId: a.id, passages: 2 },
        { documentId: b.id, passages: 1 },
      ]);
      await cite('t2', start + 1, [{ documentId: a.id, passages: 1 }]);
      await cite('t3', start - 1, [{ documentId: a.id, passages: 1 }]);
      const day = (at: number) => new Date(at).toISOString().slice(0, 10);
      const { knowledge } = place.tenant;
      const of = async (since: number, id: string) => (await knowledge.uses(since)).filter(({ documentId }) => documentId === id);
      const today = { documentId: a.id, day: day(start), replies: 2, passages: 3 };
      equal(await of(0, a.id), [{ documentId: a.id, day: day(start - 1), replies: 1, passages: 1 }, today], 'day by day');
      equal(await of(start, a.id), [today], 'since a time');
      equal(await of(0, b.id), [{ documentId: b.id, day: day(start), replies: 1, passages: 1 }], 'of another');
      await knowledge.forgetUses(start);
      equal(await of(0, a.id), [today], 'after older ones were forgotten');
      await knowledge.remove(a.id);
      equal(await of(0, a.id), [], 'of a source that is gone');
    },
  },
];
