import { afterEach, expect, test } from 'vitest';
import { QUEUE_TABLE, SEND_TIMEOUT_MS } from '../dispatch/queue-table.js';
import type { SendResult } from '../ports/channel-adapter.js';
import type { Storage } from '../ports/storage.js';
import type { ManualRuntime } from '../testing/manual-runtime.js';
import { begin, stopAll } from '../testing/one-account.js';

const { concurrency, leaseMs } = QUEUE_TABLE['outbound.messages'];

afterEach(stopAll);

/** A customer's question. */
const questionOf = (customer: string) =>
  ({ type: 'message', from: `c${customer}`, id: `m${customer}`, text: `Is ${customer} heard?` }) as const;

test('sends beyond those under way wait under a lease, unbegun; each is begun when its turn comes, unless a person has spoken', async () => {
  const { runtime, channel, storage, rf, tenantId, tenant, deliver } = await begin();
  const answers: ((result: SendResult) => void)[] = [];
  channel.answerWith(() => new Promise((resolve) => answers.push(resolve)));
  const answer = async (index: number) => {
    answers[index]?.({ outcome: 'accepted', platformMid: `mid-${index}`, status: 'sent' });
    await runtime.advance(1);
  };

  for (let customer = 0; customer < concurrency + 3; customer += 1) {
    await deliver(questionOf(String(customer)));
    await runtime.advance(1);
  }
  expect(answers).toHaveLength(concurrency);
  const outbound = async () => (await rf.queueStatus()).find(({ queue }) => queue === 'outbound.messages');
  expect(await outbound()).toMatchObject({ active: concurrency + 3, waiting: 0 });
  const conversations = (await tenant.conversations.list({ limit: 100 })).data;
  const replyIn = async (conversationId: string) =>
    (await tenant.conversations.messages(conversationId)).data.find(({ senderType }) => senderType === 'ai');
  const replies = await Promise.all(conversations.map(async ({ id }) => ({ id, reply: await replyIn(id) })));
  const waiting = replies.filter(({ reply }) => reply?.status === 'queued');
  expect(waiting).toHaveLength(3);
  for (const { reply } of waiting) expect(await storage.forTenant(tenantId).messages.attempts(reply?.id ?? '')).toEqual([]);

  const taken = waiting[0]?.id ?? '';
  await storage.forTenant(tenantId).patchConversation(taken, { owner: 'human' }, {});
  // Longer than a lease lasts, and shorter than a request may.
  expect(leaseMs * 2).toBeLessThan(SEND_TIMEOUT_MS);
  await runtime.advance(leaseMs * 2);
  expect(answers).toHaveLength(concurrency);
  for (let index = 0; index < concurrency + 2; index += 1) await answer(index);
  await runtime.advance(10);
  expect(answers).toHaveLength(concurrency + 2);
  expect((await replyIn(taken))?.status).toBe('cancelled');
  const others = replies.filter(({ id }) => id !== taken);
  expect(new Set(await Promise.all(others.map(async ({ id }) => (await replyIn(id))?.status)))).toEqual(new Set(['sent']));
  expect(await outbound()).toMatchObject({ active: 0, waiting: 0, failed: 0 });
});

test('what a claim under way is about to begin is no room: nothing is begun whose request cannot leave', async () => {
  let isSlow = false;
  // As on a disk: done at once, answered with the commit, and what is committed later is answered later.
  const change = (inner: Storage, runtime: ManualRuntime): Storage => ({
    ...inner,
    jobs: {
      ...inner.jobs,
      async claim(request) {
        const jobs = await inner.jobs.claim(request);
        if (isSlow && request.queue === 'outbound.messages') await runtime.sleep(5);
        return jobs;
      },
    },
    forTenant(id) {
      const of = inner.forTenant(id);
      return {
        ...of,
        async commitTurn(command) {
          const result = await of.commitTurn(command);
          if (isSlow) await runtime.sleep(10);
          return result;
        },
      };
    },
  });
  const { runtime, channel, tenant, deliver } = await begin({ change });
  for (let customer = 0; customer < concurrency; customer += 1) {
    await deliver(questionOf(`old${customer}`));
    await runtime.advance(1);
  }
  await runtime.advance(1_000);
  const old = (await tenant.conversations.list({ limit: 100 })).data;
  const answers: (() => void)[] = [];
  channel.answerWith(
    () =>
      new Promise((resolve) => {
        const platformMid = `late-${answers.length}`;
        answers.push(() => resolve({ outcome: 'accepted', platformMid, status: 'sent' }));
      }),
  );
  isSlow = true;
  await Promise.all(old.map(({ id }) => tenant.conversations.reply(id, { content: 'From a person' }, { type: 'user', id: 'u' })));
  for (let customer = 0; customer < concurrency / 2; customer += 1) await deliver(questionOf(`new${customer}`));
  await runtime.advance(20);
  isSlow = false;
  const threads = (await tenant.conversations.list({ limit: 100 })).data;
  const messages = (await Promise.all(threads.map(({ id }) => tenant.conversations.messages(id)))).flatMap(({ data }) => data);
  const asked = new Set(channel.sent.map(({ text }) => text));
  expect(messages.filter(({ status, senderType, content }) => status === 'sending' && senderType === 'ai' && !asked.has(content))).toEqual(
    [],
  );
  for (let again = 0; again < 60; again += 1) {
    for (const answer of answers.splice(0)) answer();
    await runtime.advance(5);
  }
});
