import { expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { openPlace, openThread } from '../testing/storage/world.js';
import { forgetLiveEvents, RESUMABLE_EVENTS } from './kept-events.js';

test('of a tenant as many events stay as may be resumed from and as many again, and what is younger than an hour', async () => {
  const { now, ...runtime } = manualRuntime();
  let later = 0;
  const clock = () => now() + later;
  const storage = memoryStorage({ now: clock });
  const busy = await openThread(await openPlace(storage, 'busy', 'a'));
  const quiet = await openThread(await openPlace(storage, 'quiet', 'b'));
  const happen = (thread: typeof busy, count: number) => {
    const live = Array.from({ length: count }, () => ({ type: 'conversation.updated', conversationId: thread.conversation.id }) as const);
    return thread.tenant.patchConversation(thread.conversation.id, {}, { live });
  };
  await happen(quiet, 3);
  const start = await storage.lastLiveEventId();
  await happen(busy, 3 * RESUMABLE_EVENTS);
  const newest = await storage.lastLiveEventId();
  const task = forgetLiveEvents({ storage, runtime: { ...runtime, now: clock } });
  const kept = async () => (await storage.liveEventsAfter(busy.tenantId, start, 1e6)).map(({ id }) => id);

  await task.run(new AbortController().signal);
  expect(await kept()).toHaveLength(3 * RESUMABLE_EVENTS);
  later = 61 * 60_000;
  await task.run(new AbortController().signal);
  const left = await kept();
  expect([left.length, left.at(-1)]).toEqual([2 * RESUMABLE_EVENTS, newest]);
  expect((await storage.liveEventsAfter(quiet.tenantId, 0, 100)).length).toBeGreaterThanOrEqual(3);
});
