import { asStored } from '../../domain/message.js';
import type { NewMessage } from '../../domain/message.js';
import type { CommitReply, CommitTurn } from '../../ports/commands.js';
import type { Storage } from '../../ports/storage.js';
import { equal, ok, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { newAnalysis, newLead, newTurn } from './analysis.js';
import { NOW, audit, claim, inbound, lease, newId, newMessage, newReply, openPlace, openThread, type Thread } from './world.js';

export const turnCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'what is answered stays answered: a patch from an earlier read does not take it back',
    async run(storage) {
      const { tenant, conversation } = await openThread(await openPlace(storage), 'thread-1', 3);
      await tenant.patchConversation(conversation.id, { answeredSequence: 2 }, {});
      await tenant.patchConversation(conversation.id, { answeredSequence: 1, status: 'open' }, {});
      equal((await tenant.conversations.get(conversation.id))?.conversation.answeredSequence, 2, 'after a lower one');
      await tenant.patchConversation(conversation.id, { answeredSequence: 3 }, {});
      equal((await tenant.conversations.get(conversation.id))?.conversation.answeredSequence, 3, 'after a higher one');
    },
  },
  {
    name: 'a turn stores analysis, lead, reply, patch and jobs in one commit',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 2);
      const { tenant, tenantId, conversation } = thread;
      const lead = newLead(thread);
      const reply = newReply(conversation, { disclosure: true });
      const turn = await newTurn(thread, {
        lead,
        reply,
        patch: { answeredSequence: 2, leadId: lead.id, disclosedAt: NOW, language: 'en' },
        jobs: [
          {
            id: newId(),
            tenantId,
            queue: 'outbound.messages',
            groupKey: conversation.id,
            payload: { type: 'send', messageId: reply.id, channelType: 'facebook', channelId: 'c' },
            runAt: NOW,
          },
        ],
        live: [{ type: 'message.processed', messageId: reply.id }],
        audit: [audit(tenantId, 'ai.replied')],
      });
      equal((await tenant.commitTurn(turn)).outcome, 'committed', 'outcome');
      equal(await tenant.messages.get(reply.id), asStored(reply, 3), 'the reply');
      equal((await tenant.messages.get(turn.turn.lastMessageId))?.analysis, turn.analysis, 'the analysis');
      equal(await tenant.leads.get(lead.id), lead, 'the lead');
      const row = await tenant.conversations.get(conversation.id);
      const { sequence, inboundSequence, answeredSequence, leadId, disclosedAt, language } = row?.conversation ?? {};
      equal(
        [sequence, inboundSequence, answeredSequence, leadId, disclosedAt, language],
        [3, 2, 2, lead.id, NOW, 'en'],
        'the conversation',
      );
      equal(row?.lead, lead, 'the lead in the conversation’s row');
      equal((await claim(storage, 'outbound.messages')).length, 1, 'send jobs');
      equal((await tenant.audit.list({})).data[0]?.action, 'ai.replied', 'the audit log');
    },
  },
  {
    name: 'a turn that has seen its conversation is held against how it stands all the same',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { tenant, conversation } = thread;
      const seen = (await tenant.loadTurn(conversation.id, { earlier: 1, limit: 10 }))?.conversation;
      ok(seen, 'the turn');
      const note = newReply(conversation, { senderType: 'agent', kind: 'note' });
      await tenant.commitReply({ conversationId: conversation.id, message: note, patch: {} });
      const reply = newReply(conversation);
      const turn = await newTurn(thread, { seen, reply, patch: { answeredSequence: 1 } });
      equal((await tenant.commitTurn(turn)).outcome, 'committed', 'after a note');
      equal(await tenant.messages.get(reply.id), asStored(reply, 3), 'the reply');
      await tenant.commitInbound({ ...inbound(await lease(thread), conversation.id), messages: [newMessage(conversation)] });
      const again = (await tenant.loadTurn(conversation.id, { earlier: 1, limit: 10 }))?.conversation;
      ok(again, 'the next turn');
      await tenant.patchConversation(conversation.id, { owner: 'human' }, {});
      const expect = { inboundSequence: 4, revision: 0, owners: ['ai'] } as const;
      const next = { ...(await newTurn(thread, { seen: again, reply: newReply(conversation) })), expect };
      equal(await tenant.commitTurn(next), { outcome: 'superseded' }, 'after a person took it');
      equal((await tenant.messages.after(conversation.id, 4, 10)).length, 0, 'what was added');
    },
  },
  {
    name: 'an answer of several messages is added whole and in order; the first is begun, and the others wait',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 2);
      const { tenant, tenantId, conversation } = thread;
      const first = newReply(conversation);
      const part = (number: number) => ({ part: { of: first.id, number, count: 3 } });
      const messages = [
        { ...first, outgoing: part(1) },
        { ...newReply(conversation), outgoing: part(2) },
        { ...newReply(conversation), outgoing: part(3) },
      ];
      const [reply, ...more] = messages;
      const jobs = messages.map(({ id: messageId }, index) => ({
        id: newId(),
        tenantId,
        queue: 'outbound.messages' as const,
        groupKey: conversation.id,
        payload: { type: 'send' as const, messageId, channelType: 'facebook' as const, channelId: 'c' },
        runAt: NOW,
        ...(index === 0 && { leaseMs: 5_000 }),
      }));
      const attempt = { id: newId(), createdAt: NOW };
      const outcome = await tenant.commitTurn(await newTurn(thread, { reply: reply ?? null, more, attempt, jobs }));
      equal(outcome.outcome === 'committed' && [outcome.leased, outcome.begun?.message.id], [[jobs[0]?.id], first.id], 'what was begun');
      const stored = await tenant.messages.after(conversation.id, 2, 10);
      equal(
        stored,
        messages.map((message, index) => asStored({ ...message, status: index === 0 ? 'sending' : 'queued' }, index + 3)),
        'the messages',
      );
      equal((await tenant.conversations.get(conversation.id))?.conversation.sequence, 5, 'the conversation');
      equal(await claim(storage, 'outbound.messages'), [], 'what can be claimed while the first is under way');
      await storage.jobs.finish([{ id: jobs[0]?.id ?? '', fence: 1 }]);
      equal(
        (await claim(storage, 'outbound.messages')).map(({ id }) => id),
        jobs.slice(1).map(({ id }) => id),
        'what can be claimed after it',
      );
    },
  },
  {
    name: 'a turn made before a newer customer message is superseded and changes nothing',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const reply = newReply(thread.conversation);
      const turn = await newTurn(thread, { reply, lead: newLead(thread) });
      await thread.tenant.commitInbound({
        ...inbound(await lease(thread), thread.conversation.id),
        messages: [newMessage(thread.conversation)],
      });
      equal((await thread.tenant.commitTurn(turn)).outcome, 'superseded', 'outcome');
      equal([await thread.tenant.messages.get(reply.id), (await thread.tenant.leads.list({})).data], [undefined, []], 'reply and lead');
      equal(await storage.jobs.renew(turn.leases, 5_000, NOW), [turn.leases[0]?.id], 'the lease, still ours');
    },
  },
  {
    name: 'a turn is superseded where somebody else owns the conversation',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const turn = await newTurn(thread);
      await thread.tenant.patchConversation(thread.conversation.id, { owner: 'human' }, {});
      equal((await thread.tenant.commitTurn(turn)).outcome, 'superseded', 'outcome');
    },
  },
  {
    name: 'a turn is superseded where a person has spoken since it began, though they gave the conversation back; a note says nothing',
    async run(storage) {
      const place = await openPlace(storage);
      const replied = await openThread(place, 'thread-1');
      const inApp = await openThread(place, 'thread-2');
      const noted = await openThread(place, 'thread-3');
      const past = await openThread(place, 'thread-4');
      const begin = async (thread: Thread) => {
        const source = await thread.tenant.loadTurn(thread.conversation.id, { earlier: 1, limit: 10 });
        ok(source, 'the turn');
        const { conversation: seen } = source;
        const { inboundSequence, revision, owner } = seen;
        const reply = newReply(thread.conversation);
        return newTurn(thread, { seen, reply, patch: { answeredSequence: 1 }, expect: { inboundSequence, revision, owners: [owner] } });
      };
      const threads = [replied, inApp, noted, past];
      const turns: CommitTurn[] = [];
      for (const thread of threads) turns.push(await begin(thread));
      const says = ({ conversation }: Thread, change: Partial<NewMessage>) => newReply(conversation, { senderType: 'agent', ...change });
      const { tenant } = place;
      const answer = async (thread: Thread, change: Partial<NewMessage>, patch: CommitReply['patch']) =>
        tenant.commitReply({ conversationId: thread.conversation.id, message: says(thread, change), patch });
      const show = async (thread: Thread, change: Partial<NewMessage>, patch: CommitReply['patch'], cancelQueued: boolean) =>
        tenant.commitInbound({
          ...inbound(await lease(thread), thread.conversation.id),
          messages: [says(thread, { status: 'sent', ...change })],
          patch,
          cancelQueued,
        });
      await answer(replied, {}, { owner: 'human', answeredSequence: 1 });
      await show(inApp, {}, { owner: 'human' }, true);
      await answer(noted, { kind: 'note' }, {});
      await show(past, { origin: 'history' }, {}, false);
      for (const { conversation } of [replied, inApp]) await tenant.patchConversation(conversation.id, { owner: 'ai', status: 'open' }, {});
      const outcomes: string[] = [];
      for (const turn of turns) outcomes.push((await tenant.commitTurn(turn)).outcome);
      equal(outcomes, ['superseded', 'superseded', 'committed', 'committed'], 'after a reply, an echo, a note and something of the past');
      const added = await Promise.all([replied, inApp].map(({ conversation }) => tenant.messages.after(conversation.id, 2, 10)));
      equal(added, [[], []], 'what was said on top of the person');
      equal((await tenant.commitTurn(await begin(inApp))).outcome, 'committed', 'a draft from now');
    },
  },
  {
    name: 'a turn is taken once for ever, also by two workers at once',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const turns = [];
      while (turns.length < 5) turns.push(await newTurn(thread, { reply: newReply(thread.conversation) }));
      const outcomes = await Promise.all(turns.map((turn) => thread.tenant.commitTurn(turn)));
      equal(
        outcomes.map(({ outcome }) => outcome).sort(),
        ['committed', 'duplicate_turn', 'duplicate_turn', 'duplicate_turn', 'duplicate_turn'],
        'outcomes',
      );
      equal((await thread.tenant.messages.after(thread.conversation.id, 1, 10)).length, 1, 'replies');
      equal((await thread.tenant.commitTurn(await newTurn(thread))).outcome, 'duplicate_turn', 'the same turn later');
    },
  },
  {
    name: 'a turn with a lost lease changes nothing',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const turn = await newTurn(thread, { reply: newReply(thread.conversation) });
      await storage.jobs.finish(turn.leases);
      equal((await thread.tenant.commitTurn(turn)).outcome, 'lease_lost', 'outcome');
      equal((await thread.tenant.commitTurn(await newTurn(thread))).outcome, 'committed', 'the turn taken by another worker');
    },
  },
  {
    name: 'a lead is scored anew, and given back to the machine, unless it changed meanwhile',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { leads } = thread.tenant;
      const lead = newLead(thread);
      await thread.tenant.commitTurn(await newTurn(thread, { lead }));
      await leads.override(lead.id, 'HOT', 'user', NOW + 1, {});
      const { tag, score, intent, signals } = lead;
      const ledger = [{ rule: 'greeting', points: 12, evidence: 'hi' }];
      const revision = { tag, score: score + 1, intent, signals, ledger, ruleVersion: 1_001, lockedBy: null };
      const side = { live: [{ type: 'lead.scored', leadId: lead.id }] } as const;
      equal(await leads.revise(lead.id, revision, NOW, NOW + 2, side), undefined, 'read before it was fixed');
      equal((await leads.get(lead.id))?.lockedBy, 'user', 'the lock');
      const revised = await leads.revise(lead.id, revision, NOW + 1, NOW + 2, side);
      equal(revised, { ...lead, ...revision, updatedAt: NOW + 2 }, 'the lead');
      equal(await leads.get(lead.id), revised, 'the lead as stored');
      equal(await leads.revise(newId(), revision, NOW + 1, NOW + 3, side), undefined, 'a lead that is not there');
    },
  },
  {
    name: 'a lead that the CRM has says since when, and is the same otherwise, also once it is scored again',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const { leads } = thread.tenant;
      const lead = newLead(thread);
      await thread.tenant.commitTurn(await newTurn(thread, { lead }));
      await leads.synced(lead.id, NOW + 2);
      equal(await leads.get(lead.id), { ...lead, crmSyncedAt: NOW + 2 }, 'the lead');
      await leads.synced(lead.id, NOW + 1);
      await leads.synced(newId(), NOW + 3);
      equal((await leads.get(lead.id))?.crmSyncedAt, NOW + 2, 'after a push that began earlier');
      const message = newMessage(thread.conversation);
      await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages: [message] });
      const next = { ...thread, messages: [...thread.messages, message] };
      await thread.tenant.commitTurn(await newTurn(next, { lead: { ...lead, score: lead.score + 1, updatedAt: NOW + 3 } }));
      equal(await leads.get(lead.id), { ...lead, score: lead.score + 1, crmSyncedAt: NOW + 2, updatedAt: NOW + 3 }, 'scored again');
    },
  },
  {
    name: 'a locked lead keeps its tag and lock when it is scored again',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const lead = newLead(thread);
      await thread.tenant.commitTurn(await newTurn(thread, { lead }));
      const locked = await thread.tenant.leads.override(lead.id, 'HOT', 'user', NOW + 1, {
        live: [{ type: 'lead.scored', leadId: lead.id }],
      });
      equal(locked, { ...lead, tag: 'HOT', lockedBy: 'user', updatedAt: NOW + 1 }, 'the lead as fixed');
      const message = newMessage(thread.conversation);
      await thread.tenant.commitInbound({ ...inbound(await lease(thread), thread.conversation.id), messages: [message] });
      const next = await newTurn(
        { ...thread, messages: [...thread.messages, message] },
        { lead: { ...lead, tag: 'COLD', score: 10, updatedAt: NOW + 2 } },
      );
      equal((await thread.tenant.commitTurn(next)).outcome, 'committed', 'the next turn');
      equal(
        await thread.tenant.leads.get(lead.id),
        { ...lead, tag: 'HOT', lockedBy: 'user', score: 10, updatedAt: NOW + 2 },
        'the lead scored again',
      );
      await rejects(() => thread.tenant.leads.override(newId(), 'HOT', 'user', NOW, {}), 'not_found', 'fixing no lead');
    },
  },
  {
    name: 'an analysis of any size and sign comes back as it was',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const analysis = newAnalysis('id', `${'long '.repeat(5_000)}"\\ 😀`);
      await thread.tenant.commitTurn(await newTurn(thread, { analysis }));
      equal((await thread.tenant.messages.get(thread.messages[0]?.id ?? ''))?.analysis, analysis, 'the analysis');
    },
  },
  {
    name: 'a turn is read with what was said shortly before it, oldest first',
    async run(storage) {
      const thread = await openThread(await openPlace(storage), 'thread-1', 6);
      const { tenant, conversation } = thread;
      await tenant.patchConversation(conversation.id, { answeredSequence: 3, language: 'de' }, {});
      const read = async (earlier: number, limit: number) => {
        const source = await tenant.loadTurn(conversation.id, { earlier, limit });
        return source?.messages.map(({ sequence }) => sequence);
      };
      equal(await read(2, 10), [2, 3, 4, 5, 6], 'two before the unanswered ones');
      equal(await read(9, 10), [1, 2, 3, 4, 5, 6], 'from the first');
      equal(await read(0, 2), [4, 5], 'as many unanswered as asked for');
      const source = await tenant.loadTurn(conversation.id, { earlier: 0, limit: 1 });
      const { owner, status, inboundSequence, answeredSequence, language } = source?.conversation ?? {};
      equal(
        { owner, status, inboundSequence, answeredSequence, language },
        { owner: 'ai', status: 'open', inboundSequence: 6, answeredSequence: 3, language: 'de' },
        'the conversation',
      );
      equal([source?.contactName, source?.lead], ['name', null], 'contact and lead');
      equal([source?.messages[0]?.content, source?.messages[0]?.senderType], ['text 4', 'customer'], 'a message');
      equal(await tenant.loadTurn(newId(), { earlier: 1, limit: 1 }), undefined, 'an unknown conversation');
    },
  },
];
