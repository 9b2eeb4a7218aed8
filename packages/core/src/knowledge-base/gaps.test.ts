import { afterEach, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../testing/knowledge-desk.js';

const ANN = { type: 'user', id: 'ann', role: 'admin' } as const;
const DAY = 24 * 60 * 60_000;
const HOURS = { name: 'hours.md', content: '# Opening hours\n\nWe are open on Monday from 9:00 to 18:00.\n' };
const open: Desk[] = [];

async function begin(): Promise<Desk> {
  const desk = await openDesk([HOURS]);
  open.push(desk);
  return desk;
}
afterEach(() => Promise.all(open.splice(0).map(({ rf }) => rf.stop())));

describe('questions that the knowledge does not answer', () => {
  it('are gathered by what they ask, counted and decided about', async () => {
    const { ask, knowledge, runtime } = await begin();
    await ask('Do you rent kayaks?', 'a');
    await ask('When are you open on Monday?', 'b');
    await ask('can I rent a kayak?', 'c');
    await ask('Is there a playground for children?', 'd');
    const gaps = await knowledge.gaps.list('open');
    expect(gaps.map(({ question, count }) => [question, count])).toEqual([
      ['Do you rent kayaks?', 2],
      ['Is there a playground for children?', 1],
    ]);
    expect(gaps[0]?.examples).toEqual(['can I rent a kayak?']);
    const [kayaks, playground] = gaps.map(({ id }) => id);
    await knowledge.gaps.settle(kayaks ?? '', 'resolved', ANN);
    await knowledge.gaps.settle(playground ?? '', 'ignored', ANN);
    expect(await knowledge.gaps.list('open')).toEqual([]);
    await runtime.advance(1_000);
    await ask('Do you rent kayaks?', 'e');
    await ask('Is there a playground for children?', 'f');
    expect((await knowledge.gaps.list('open')).map(({ question, count }) => [question, count])).toEqual([['Do you rent kayaks?', 3]]);
    expect((await knowledge.gaps.list('ignored'))[0]).toMatchObject({ count: 2, settledBy: ANN });
    await expect(knowledge.gaps.settle('none', 'ignored', ANN)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keep no personal data, lie sealed, and go when they are taken back or too old', async () => {
    const { ask, knowledge, storage, tenantId, runtime } = await begin();
    await ask('Hi, Anna Berger here, anna@berger.example or +43 660 1234567, do you rent kayaks?', 'anna', { name: 'Anna Berger' });
    const [kept] = await storage.forTenant(tenantId).questions.list(10);
    // As the plain vault writes what is sealed for this purpose.
    expect(kept?.text).toMatch(/^[^|]+\|question\|/);
    expect(kept?.text).not.toContain('Berger');
    const [gap] = await knowledge.gaps.list();
    expect(gap?.question).toContain('do you rent kayaks?');
    for (const personal of ['Anna', 'Berger', 'berger.example', '1234567']) expect(gap?.question).not.toContain(personal);
    await ask('', 'anna', {
      type: 'other',
      content: { kind: 'deletion', participant: { aliases: [{ kind: 'psid', value: 'anna' }] }, by: 'customer', platformMid: 'm1' },
    });
    expect(await storage.forTenant(tenantId).questions.list(10)).toEqual([]);
    await ask('Do you sell firewood?', 'b');
    expect(await storage.forTenant(tenantId).questions.list(10)).toHaveLength(1);
    runtime.skip(91 * DAY);
    await runtime.advance(1_000);
    expect(await storage.forTenant(tenantId).questions.list(10)).toEqual([]);
  });
});

describe('what a person answers', () => {
  async function answered(desk: Desk, text = 'Yes Tom, kayaks are 15 euro an hour, call me on +43 660 7654321.') {
    await desk.ask('Do you rent kayaks?', 'tom', { name: 'Tom' });
    await desk.tenant.conversations.reply(await desk.conversationOf('Tom'), { content: text }, ANN);
    expect(await desk.knowledge.suggestions.list('pending')).toEqual([]);
    await desk.runtime.advance(3 * 60_000);
    return (await desk.knowledge.suggestions.list('pending'))[0];
  }

  it('is proposed as an entry, without personal data, and becomes one only when somebody approves', async () => {
    const desk = await begin();
    const { knowledge, runtime } = desk;
    const suggestion = await answered(desk);
    expect(suggestion).toMatchObject({
      question: 'Do you rent kayaks?',
      answer: 'Yes [name], kayaks are 15 euro an hour, call me on […].',
    });
    await runtime.advance(1_000);
    expect(await knowledge.search('rent kayaks')).toEqual([]);
    const document = await knowledge.suggestions.approve(suggestion?.id ?? '', { answer: 'Kayaks are 15 euro an hour.' }, ANN);
    expect(document).toMatchObject({ kind: 'entry', title: 'Do you rent kayaks?', version: 1 });
    await runtime.advance(1_000);
    expect((await knowledge.search('rent kayaks'))[0]?.passage.text).toBe('Kayaks are 15 euro an hour.');
    expect((await knowledge.gaps.list('resolved')).map(({ question }) => question)).toEqual(['Do you rent kayaks?']);
    const again = knowledge.suggestions.approve(suggestion?.id ?? '', {}, ANN);
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    await expect(knowledge.suggestions.reject(suggestion?.id ?? '', ANN)).rejects.toMatchObject({ code: 'conflict' });
    expect((await knowledge.list()).filter(({ kind }) => kind === 'entry')).toHaveLength(1);
  });

  it('approved again under the id of its entry, by whoever was cut off at it, is that entry, and its question is settled', async () => {
    const desk = await begin();
    const { knowledge } = desk;
    const suggestion = (await answered(desk))?.id ?? '';
    const id = '019ac0de-0000-7000-8000-000000000001';
    const first = await knowledge.suggestions.approve(suggestion, { id }, ANN);
    const [gap] = await knowledge.gaps.list('resolved');
    await knowledge.gaps.settle(gap?.id ?? '', 'open', ANN);
    expect((await knowledge.suggestions.approve(suggestion, { id }, ANN)).id).toBe(first.id);
    expect((await knowledge.list()).filter(({ kind }) => kind === 'entry')).toHaveLength(1);
    expect(await knowledge.gaps.list('resolved')).toHaveLength(1);
  });

  it('comes to nothing where it is rejected, and where it is no answer', async () => {
    const desk = await begin();
    const { knowledge } = desk;
    const suggestion = await answered(desk);
    expect(await knowledge.suggestions.reject(suggestion?.id ?? '', ANN)).toMatchObject({ state: 'rejected', decidedBy: ANN });
    expect((await knowledge.list()).map(({ kind }) => kind)).toEqual(['upload']);
    expect(await answered(desk, 'One moment.')).toBeUndefined();
  });
});

describe('sources', () => {
  it('are counted by the replies that cite them', async () => {
    const { ask, knowledge, runtime } = await begin();
    await ask('When are you open on Monday?', 'a');
    runtime.skip(DAY);
    await runtime.advance(1_000);
    await ask('are you open on monday', 'b');
    await ask('Do you rent kayaks?', 'c');
    const [source] = await knowledge.list();
    expect(await knowledge.usage(30)).toMatchObject([{ documentId: source?.id, replies: 2, days: [{ replies: 1 }, { replies: 1 }] }]);
    expect((await knowledge.usage(1))[0]).toMatchObject({ replies: 1 });
  });
});

describe('a question that is tried', () => {
  it('is answered with what was found and why, from drafts too if asked, and leaves no trace', async () => {
    const { knowledge, storage, tenantId, tenant } = await begin();
    const { id } = await knowledge.addEntry(
      { question: 'Do you rent kayaks?', answer: 'Kayaks are 15 euro an hour.', enabled: false },
      ANN,
    );
    const without = await knowledge.tryQuestion({ question: 'How much is a kayak?' });
    expect(without.analysis.reply?.source).toBe('human_holding');
    const tried = await knowledge.tryQuestion({ question: 'Do you rent kayaks?', drafts: true });
    expect(tried.analysis.reply?.text).toContain('15 euro');
    expect(tried.passages[0]).toMatchObject({
      documentId: id,
      cited: true,
      draft: true,
      words: expect.arrayContaining(['kayaks']) as unknown,
    });
    expect(await storage.forTenant(tenantId).questions.list(10)).toEqual([]);
    expect((await tenant.conversations.list()).data).toEqual([]);
    expect(await knowledge.usage()).toEqual([]);
  });
});
