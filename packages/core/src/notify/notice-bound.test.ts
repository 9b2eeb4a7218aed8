import { afterEach, expect, it } from 'vitest';
import type { PeopleEvent } from '../domain/notice.js';
import { ADA, begin, MINUTE, stopAll } from './desk-scene.js';

afterEach(stopAll);

/** A desk with one address and a webhook, to which more happens than it can be told of at once. */
async function beginFlooded(given: Pick<NonNullable<Parameters<typeof begin>[0]>, 'rateLimiter' | 'accountName'> = {}) {
  const settings = {
    email: 'off',
    addresses: ['desk@shop.example'],
    webhookUrl: 'https://hook.example/',
    unansweredSeconds: 86_400,
  } as const;
  const { told, tenant, inner, runtime, say } = await begin({ settings, ...given });
  const flood = (customers: number, name = 'c') =>
    say(
      'Is there anybody?',
      Array.from({ length: customers }, (_, index) => `${name}${index}`),
      MINUTE,
    );
  /** Time passes in steps, as it does where workers look for what is due. */
  const later = async (minutes: number) => {
    for (let minute = 0; minute < minutes * 2; minute += 1) {
      runtime.skip(MINUTE / 2 - 1_000);
      await runtime.advance(1_000);
    }
  };
  const noted = async (event: PeopleEvent) => {
    const payload = { type: 'tell', ...event } as const;
    await inner.jobs.add([
      { id: event.key, tenantId: tenant.id, queue: 'people.notify', groupKey: event.kind, payload, runAt: runtime.now() },
    ]);
    await runtime.advance(2_000);
  };
  return { told, flood, later, noted, tenant };
}

/** How many times the customers' conversations are told of, over all messages. */
const subjectsIn = (body: unknown): readonly string[] => {
  const { conversation, more = [] } = body as { conversation: { id: string } | null; more?: readonly unknown[] };
  return [...(conversation ? [conversation.id] : []), ...more.flatMap(subjectsIn)];
};

it('a receiver is told twenty things at once; what is over it waits for room, and goes out together, each once', async () => {
  const { told, flood, later } = await beginFlooded();
  await flood(80);
  for (const sent of [told.mails, told.calls]) expect(sent).toHaveLength(20);
  await later(10);
  // Fifty at most in one, so the rest of the eighty needs two.
  for (const sent of [told.mails, told.calls]) expect(sent).toHaveLength(22);
  const all = told.calls.flatMap(({ body }) => subjectsIn(body));
  expect([all.length, new Set(all).size]).toEqual([80, 80]);
  const [gathered] = told.calls.slice(20).toSorted((left, right) => subjectsIn(right.body).length - subjectsIn(left.body).length);
  expect(subjectsIn(gathered?.body)).toHaveLength(50);
  expect(gathered?.body).toMatchObject({ subject: expect.stringMatching(/\(and 49 more\)$/), notices: [{ kind: 'person_needed' }] });
  const mail = told.mails.slice(20).find(({ subject }) => subject.includes('(and 49 more)'));
  expect(mail?.text.match(/needs a person\./g)).toHaveLength(50);
  expect(mail?.html.match(/needs a person\.<\/strong>/g)).toHaveLength(50);
});

it('a flood of one kind does not keep another kind from its receiver, which takes along what waits', async () => {
  const { told, flood, noted } = await beginFlooded();
  await flood(40);
  for (const sent of [told.mails, told.calls]) expect(sent).toHaveLength(20);
  await noted({ kind: 'budget_used', key: 'budget_used:80', code: '80' });
  for (const sent of [told.mails, told.calls]) expect(sent).toHaveLength(21);
  expect(told.mails[20]?.text).toContain('80 % of the budget for models is used.');
  expect(subjectsIn(told.calls[20]?.body)).toHaveLength(20);
});

it('what was settled meanwhile takes no room: who comes after it waits for minutes', async () => {
  const { told, flood, later, tenant } = await beginFlooded();
  await flood(80);
  const first = (await tenant.conversations.list({ limit: 100 })).data;
  for (const { id } of first) await tenant.conversations.setStatus(id, 'closed', ADA);
  await later(1);
  const before = told.mails.length;
  await flood(1, 'late');
  await later(25);
  expect(told.mails.length).toBe(before + 1);
  expect(first.map(({ id }) => id)).not.toContain(told.mails.at(-1)?.subjectId);
});

it('each receiver has room of its own, and no wait counts as a failed try', async () => {
  const { told, flood, later, tenant } = await beginFlooded();
  await tenant.settings.updateNotifications({ addresses: ['desk@shop.example', 'night@shop.example'] }, ADA);
  await flood(21);
  for (const to of ['desk@shop.example', 'night@shop.example']) expect(told.mails.filter((mail) => mail.to === to)).toHaveLength(20);
  await later(5);
  expect(told.mails).toHaveLength(42);
  expect((await tenant.deadLetters.list()).data).toEqual([]);
});

it('goes out without the counts where those cannot be reached', async () => {
  const { told, flood } = await beginFlooded({
    rateLimiter: { reserve: () => Promise.reject(new Error('ECONNREFUSED')), close: async () => undefined },
  });
  await flood(25);
  expect(told.mails).toHaveLength(25);
});

it.each([
  { why: 'is too much for its receiver', refuses: (subjects: readonly string[]) => subjects.length > 17, lost: 0 },
  {
    why: 'holds one thing that is refused',
    refuses: (subjects: readonly string[], poison?: string) => subjects.includes(poison ?? ''),
    lost: 1,
  },
])('what $why for good takes nothing else with it, and each part has an id of its own', async ({ refuses, lost }) => {
  const { told, flood, later, tenant } = await beginFlooded();
  const taken = new Map<string, readonly string[]>();
  let poison: string | undefined;
  told.answerWith((sent) => {
    if (!('body' in sent)) return { outcome: 'taken' };
    const subjects = subjectsIn(sent.body);
    if (subjects.length > 1) poison ??= subjects[7];
    if (refuses(subjects, poison)) return { outcome: 'failed', failure: { code: 'rejected', message: 'The address answered with 413.' } };
    taken.set(sent.id, subjects);
    return { outcome: 'taken' };
  });
  await flood(80);
  await later(60);
  const all = [...taken.values()].flat();
  expect([all.length, new Set(all).size]).toEqual([80 - lost, 80 - lost]);
  expect((await tenant.deadLetters.list()).data).toHaveLength(lost);
  // Each id was asked once: none changed what it holds.
  expect(new Set(told.calls.map(({ id }) => id)).size).toBe(told.calls.length);
});

it('takes along no more than fifty in all', async () => {
  const { told, flood, later, noted } = await beginFlooded();
  await flood(79);
  await noted({ kind: 'budget_used', key: 'budget_used:80', code: '80' });
  expect(JSON.stringify(told.calls[20]?.body).match(/"created_at"/g)).toHaveLength(50);
  await later(10);
  expect(told.calls.flatMap(({ body }) => subjectsIn(body))).toHaveLength(79);
});

it('takes along no more than a receiver takes, by its size', async () => {
  const { told, flood, later } = await beginFlooded({ accountName: 'Page'.repeat(400) });
  await flood(80);
  await later(40);
  const sizes = told.calls.map(({ body }) => JSON.stringify(body).length);
  expect(Math.max(...sizes)).toBeGreaterThan(32 * 1_024);
  expect(Math.max(...sizes)).toBeLessThan(64 * 1_024);
  const all = told.calls.flatMap(({ body }) => subjectsIn(body));
  expect([all.length, new Set(all).size]).toEqual([80, 80]);
});
