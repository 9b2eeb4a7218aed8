import { QUEUE_NAMES } from '../domain/job.js';
import type { Queue, WorkNotice } from '../ports/queue.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { equal, ok } from './assert.js';
import type { ConformanceCase } from './case.js';
import { eventually, quiet } from './eventually.js';

/** A queue nobody else uses. */
export interface QueueSubject {
  readonly queue: Queue;
  /** How long a notice may take on its way, ms; also how long a case listens for one that must not come. */
  readonly withinMs: number;
  /** Opens the same queue as another process would. Absent where it lives in one process. */
  readonly reopen?: () => Queue | Promise<Queue>;
}

export type QueueCapability = 'reopen';

/** The notices cases send lie this far ahead, ms: longer than any case takes. */
const AHEAD_MS = 60_000;

/** A notice as it was told. */
interface Heard extends WorkNotice {
  /** ms; when it was told. */
  readonly at: number;
}

/** Somebody who always has room. */
function listen(queue: Queue): { readonly heard: readonly Heard[]; readonly stop: () => void } {
  const heard: Heard[] = [];
  return { heard, stop: queue.subscribe((notice) => void heard.push({ ...notice, at: webRuntime().now() })) };
}

const has = (heard: readonly WorkNotice[], { queue, runAt }: WorkNotice): boolean =>
  heard.some((notice) => notice.queue === queue && notice.runAt === runAt);

/** Whether whoever heard these looks for the work of a notice: not before it is due, and not long after. */
const covers = (heard: readonly Heard[], { queue, runAt }: WorkNotice, withinMs: number): boolean =>
  heard.some((notice) => {
    const looksAt = Math.max(notice.runAt, notice.at);
    return notice.queue === queue && looksAt >= runAt && Math.max(notice.runAt, runAt) <= runAt + withinMs;
  });

/**
 * What every queue must do with the word that there is work. A notice may come twice, or stand for several; one may even be lost
 * where the machine fails, since job rows are the truth: but not while everything works.
 */
export const queueCases: readonly ConformanceCase<QueueSubject, QueueCapability>[] = [
  {
    name: 'work of every queue that is due is told at once, with its queue and its time',
    async run({ queue, withinMs }) {
      const { heard } = listen(queue);
      const notices = QUEUE_NAMES.map((name, index): WorkNotice => ({ queue: name, runAt: webRuntime().now() - index }));
      queue.announce(notices);
      for (const notice of notices) await eventually(() => has(heard, notice), withinMs, `${notice.queue} was not told`);
      const foreign = heard.filter((one) => !has(notices, one));
      equal(foreign, [], 'notices that nobody sent');
    },
  },
  {
    name: 'work that is due later is told when it is due, or before with its time',
    async run({ queue, withinMs }) {
      const { heard } = listen(queue);
      const soon: WorkNotice = { queue: 'ai.process', runAt: webRuntime().now() + withinMs };
      queue.announce([soon]);
      // Whoever is told of a time to come sets a timer for it.
      await eventually(() => covers(heard, soon, withinMs), 2 * withinMs, 'work of a later time was not told');
    },
  },
  {
    name: 'of many notices at once all are told, or stood for by another',
    async run({ queue, withinMs }) {
      const { heard } = listen(queue);
      const now = webRuntime().now();
      const notices = Array.from({ length: 500 }, (_, index): WorkNotice => {
        return {
          queue: QUEUE_NAMES[index % QUEUE_NAMES.length] ?? 'ai.process',
          runAt: now + Math.round(((index - 250) / 250) * withinMs),
        };
      });
      queue.announce(notices);
      await eventually(() => notices.every((notice) => covers(heard, notice, withinMs)), 4 * withinMs, 'not all of 500 notices were told');
    },
  },
  {
    name: 'announcing nothing, or to nobody, does nothing and does not fail',
    async run({ queue, withinMs }) {
      queue.announce([{ queue: 'crm.sync', runAt: 0 }]);
      const { heard } = listen(queue);
      queue.announce([]);
      await quiet(withinMs);
      equal(
        heard.filter(({ queue: name }) => name !== 'crm.sync'),
        [],
        'notices of nothing',
      );
    },
  },
  {
    name: 'every subscriber of a process is told',
    async run({ queue, withinMs }) {
      const listeners = [listen(queue), listen(queue), listen(queue)];
      const notice: WorkNotice = { queue: 'outbound.messages', runAt: 1 };
      queue.announce([notice]);
      for (const { heard } of listeners) await eventually(() => has(heard, notice), withinMs, 'one of three subscribers was not told');
    },
  },
  {
    name: 'a listener that throws or rejects harms neither the one who announces nor the other listeners',
    async run({ queue, withinMs }) {
      queue.subscribe(() => {
        throw new Error('a listener that throws');
      });
      queue.subscribe(() => {
        const rejected = Promise.reject(new Error('a listener that rejects'));
        // Nobody's process ends where a queue does not look at it.
        rejected.catch(() => undefined);
        return rejected;
      });
      const { heard } = listen(queue);
      const notice: WorkNotice = { queue: 'ai.process', runAt: webRuntime().now() };
      queue.announce([notice]);
      await eventually(() => has(heard, notice), withinMs, 'a listener after one that throws was not told');
    },
  },
  {
    name: 'who has unsubscribed hears nothing more, the others go on; doing it twice, or while being told, is no fault',
    async run({ queue, withinMs }) {
      const [gone, stays] = [listen(queue), listen(queue)];
      let once = 0;
      const stop = queue.subscribe(() => {
        once += 1;
        stop();
      });
      gone.stop();
      gone.stop();
      const [first, second]: readonly WorkNotice[] = [
        { queue: 'ai.process', runAt: 1 },
        { queue: 'ai.process', runAt: 2 },
      ];
      for (const notice of [first, second]) {
        if (notice) queue.announce([notice]);
        await eventually(() => notice !== undefined && has(stays.heard, notice), withinMs, 'a subscriber was not told any more');
      }
      await quiet(withinMs);
      equal(gone.heard, [], 'what somebody heard who had unsubscribed');
      equal(once, 1, 'times somebody was told who unsubscribed at the first');
    },
  },
  {
    name: 'a closed queue tells nobody anything, and takes no offence at being used or closed again',
    async run({ queue, withinMs }) {
      const { heard, stop } = listen(queue);
      await queue.close();
      queue.announce([{ queue: 'ai.process', runAt: 1 }]);
      await queue.close();
      stop();
      await quiet(withinMs);
      equal(heard, [], 'notices after the end');
    },
  },
  {
    name: 'closing keeps no notice of later work waiting',
    async run({ queue }) {
      const { elapsed, now } = webRuntime();
      queue.announce([{ queue: 'ai.process', runAt: now() + AHEAD_MS }]);
      const start = elapsed();
      await queue.close();
      ok(elapsed() - start < AHEAD_MS / 4, 'closing waited for work of a later time');
    },
  },
  {
    name: 'a notice reaches another process; one that closes leaves the others alone',
    needs: 'reopen',
    async run({ queue, withinMs, reopen }) {
      const [other, third] = [await reopen?.(), await reopen?.()];
      ok(other && third, 'the queue cannot be opened a second time');
      const { heard } = listen(other);
      listen(third);
      await third.close();
      const notice: WorkNotice = { queue: 'inbound.messages', runAt: 1 };
      queue.announce([notice]);
      await eventually(() => has(heard, notice), withinMs, 'another process was not told');
      await other.close();
    },
  },
  {
    name: 'while a process has no room for more, another is told',
    needs: 'reopen',
    async run({ queue, withinMs, reopen }) {
      const [full, free] = [await reopen?.(), await reopen?.()];
      ok(full && free, 'the queue cannot be opened a second time');
      let isFull = false;
      full.subscribe(() => {
        isFull = true;
        return new Promise(() => undefined);
      });
      queue.announce([{ queue: 'ai.process', runAt: 1 }]);
      await eventually(() => isFull, withinMs, 'the only process that listens was not told');
      const { heard } = listen(free);
      const notice: WorkNotice = { queue: 'ai.process', runAt: 2 };
      queue.announce([notice]);
      await eventually(() => has(heard, notice), withinMs, 'the process that has room was not told');
      await Promise.all([full.close(), free.close()]);
    },
  },
];
