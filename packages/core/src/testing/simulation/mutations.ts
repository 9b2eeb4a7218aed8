import type { Message } from '../../domain/message.js';
import type { JobLease } from '../../domain/job.js';
import type { ClaimSend, ConversationPatch } from '../../ports/commands.js';
import { changed, changedTenant, type Alterations } from './alterations.js';
import type { Invariant } from './verdict.js';

/** A bug put in on purpose, to see that the simulation finds it. Only its test knows of these. */
export interface Mutation {
  readonly name: string;
  /** What it may be caught by. */
  readonly breaks: readonly Invariant[];
  /** The seed to begin at, where what shows it is rare. Default 1. */
  readonly from?: number;
  readonly alter: () => Alterations;
}

/** The key is taken in one step and the event kept in another: what fails in between is never taken again. */
function dedupeBeforePersist(): Alterations {
  const seen = new Set<string>();
  return {
    storageOfProcess: (storage) =>
      changed(storage, () => ({
        acceptEvents: async (events) => {
          const isNew = events.map(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
          const stored = [...(await storage.acceptEvents(events.filter((_event, index) => isNew[index])))];
          return isNew.map((fresh) => (fresh ? (stored.shift() ?? 'stored') : 'duplicate'));
        },
      })),
  };
}

/** Says "stored" while it is still storing. */
function acknowledgeBeforeDurable(): Alterations {
  return {
    storageOfProcess: (storage) =>
      changed(storage, () => ({
        acceptEvents: async (events) => {
          storage.acceptEvents(events).catch(() => undefined);
          return events.map(() => 'stored');
        },
      })),
  };
}

/** The attempt is written together with its outcome, after the request. */
function sendBeforeIntent(): Alterations {
  const intents = new Map<string, ClaimSend>();
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        // No send begins with its turn: all go through `claimSend`.
        commitTurn: ({ attempt: _attempt, ...command }) =>
          tenant.commitTurn({ ...command, jobs: (command.jobs ?? []).map(({ leaseMs: _leaseMs, ...job }) => job) }),
        claimSend: async (command) => {
          const message = await tenant.messages.get(command.messageId);
          const row = message && (await tenant.conversations.get(message.conversationId));
          if (message?.status !== 'queued' || !row) return tenant.claimSend(command);
          intents.set(command.attempt.id, command);
          const { channelId, lastInboundAt, id } = row.conversation;
          const recipient = (await tenant.conversations.recipient(id)) ?? null;
          return {
            outcome: 'claimed',
            message: { ...message, status: 'sending' },
            attemptNumber: (await tenant.messages.attempts(message.id)).length + 1,
            route: { channelId, lastInboundAt, recipient },
          };
        },
        settleSend: async (command) => {
          const intent = intents.get(command.attempt.id);
          if (intent) await tenant.claimSend(intent);
          return tenant.settleSend(command);
        },
      })),
  };
}

/** A worker that lost its lease may still write: every command is taken to hold the newest fence. */
function missingFence(): Alterations {
  const newest = new Map<string, number>();
  const current = <C extends { readonly leases: readonly JobLease[] }>(command: C): C => ({
    ...command,
    leases: command.leases.map((lease) => ({ ...lease, fence: newest.get(lease.id) ?? lease.fence })),
  });
  return {
    storage: (storage) =>
      changed(
        changedTenant(storage, (tenant) => ({
          commitInbound: (command) => tenant.commitInbound(current(command)),
          commitTurn: (command) => tenant.commitTurn(current(command)),
          claimSend: (command) => tenant.claimSend(current(command)),
          settleSend: (command) => tenant.settleSend(current(command)),
        })),
        () => ({
          jobs: {
            ...storage.jobs,
            claim: async (request) => {
              const jobs = await storage.jobs.claim(request);
              for (const job of jobs) newest.set(job.id, job.fence);
              return jobs;
            },
          },
        }),
      ),
  };
}

/** A send that was cut off is simply made again. */
function blindResend(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        claimSend: async (command) => {
          const claim = await tenant.claimSend(command);
          if (claim.outcome !== 'in_flight') return claim;
          await tenant.settleSend({
            leases: [],
            conversationId: claim.message.conversationId,
            messageId: command.messageId,
            attempt: claim.attempt,
            result: { state: 'failed', failure: { code: 'stopped', message: 'The process stopped.' }, requeue: true },
            at: command.attempt.createdAt,
          });
          return tenant.claimSend(command);
        },
      })),
  };
}

/** A send nobody heard of again counts as refused. */
function retryAfterUncertain(): Alterations {
  return {
    channel: (channel) => ({
      ...channel,
      send: async (...request) => {
        const result = await channel.send(...request);
        return result.outcome === 'uncertain' ? { outcome: 'retry', failure: { code: 'timeout', message: result.reason } } : result;
      },
    }),
  };
}

/** A turn is known by the job that took it, not by what the customer said last. */
export function turnKeyNotUnique(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: (command) => {
          const { answeredSequence: _answered, ...patch } = command.patch;
          return tenant.commitTurn({ ...command, patch, turn: { ...command.turn, lastMessageId: command.leases[0]?.id ?? '' } });
        },
      })),
  };
}

export const ANYBODY = ['ai', 'holding', 'human'] as const;

/** The owner is looked at when the reply is thought of, not again when it goes out. */
function ownerNotChecked(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: (command) => tenant.commitTurn({ ...command, expect: { ...command.expect, owners: ANYBODY } }),
        claimSend: (command) => tenant.claimSend({ ...command, owners: ANYBODY }),
      })),
  };
}

/** Only newer words of the customer and the owner make a draft void: not what a person said and gave back while it was made. */
export function personNotSeenByDraft(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: async (command) => {
          const row = await tenant.conversations.get(command.conversationId);
          const { revision = 0 } = row?.conversation ?? {};
          return tenant.commitTurn({ ...command, expect: { ...command.expect, revision } });
        },
      })),
  };
}

/** The platform's time is not looked at. */
function orderByArrival(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        rawEvents: async (ids) => (await tenant.rawEvents(ids)).map((event) => ({ ...event, platformAt: null })),
      })),
  };
}

/** A job whose worker died is dropped when its lease runs out. */
function lostWithLease(): Alterations {
  const held = new Set<string>();
  return {
    storage: (storage) =>
      changed(storage, ({ jobs }) => ({
        jobs: {
          ...jobs,
          claim: async (request) => {
            const claimed = await jobs.claim(request);
            const lost = claimed.filter((job) => held.has(job.id));
            await jobs.finish(lost);
            for (const job of claimed) held.add(job.id);
            return claimed.filter((job) => !lost.includes(job));
          },
          retry: async (leases, ...rest) => {
            for (const { id } of leases) held.delete(id);
            return jobs.retry(leases, ...rest);
          },
        },
      })),
  };
}

/** A message that waits for another try is overtaken by the one after it. */
function retryOvertaken(): Alterations {
  return {
    storage: (storage) =>
      changed(storage, ({ jobs }) => ({ jobs: { ...jobs, claim: (request) => jobs.claim({ ...request, ordered: false }) } })),
  };
}

/** Nobody looks at an uncertain send again. */
function uncertainForgotten(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        settleSend: (command) =>
          tenant.settleSend({ ...command, jobs: (command.jobs ?? []).filter((job) => !job.groupKey.startsWith('reconcile:')) }),
      })),
  };
}

/** What a customer says gives the conversation back to the machine. */
export function takenBackByCustomer(): Alterations {
  const fromCustomer = (message: Pick<Message, 'senderType'>) => message.senderType === 'customer';
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitInbound: (command) =>
          tenant.commitInbound(command.messages.some(fromCustomer) ? { ...command, patch: { ...command.patch, owner: 'ai' } } : command),
      })),
  };
}

/** Whether a closed conversation opens again is decided from what was read before. */
function reopenedFromEarlierRead(): Alterations {
  const seen = new Map<string, string>();
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        findThread: async (channelId, threadKey, platformMid) => {
          const found = await tenant.findThread(channelId, threadKey, platformMid);
          if (found) seen.set(found.id, found.status);
          return found;
        },
        commitInbound: (command) => {
          const wasClosed = command.reopens === true && seen.get(command.conversationId ?? '') === 'closed';
          return tenant.commitInbound(wasClosed ? { ...command, patch: { status: 'open', owner: 'ai', ...command.patch } } : command);
        },
      })),
  };
}

/** What is answered is what the last command says, also where it knew less than the one before. */
function answeredGoesBack(): Alterations {
  const answered = new Map<string, number>();
  const note = (id: string, { answeredSequence }: ConversationPatch) => {
    if (answeredSequence !== undefined) answered.set(id, answeredSequence);
  };
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: async (command) => {
          const outcome = await tenant.commitTurn(command);
          if (outcome.outcome === 'committed') note(command.conversationId, command.patch);
          return outcome;
        },
        commitReply: async (command) => {
          const message = await tenant.commitReply(command);
          note(command.conversationId, command.patch);
          return message;
        },
        loadTurn: async (id, window) => {
          const answeredSequence = answered.get(id);
          const source = await tenant.loadTurn(id, window);
          return source && answeredSequence !== undefined
            ? { ...source, conversation: { ...source.conversation, answeredSequence } }
            : source;
        },
      })),
  };
}

/** Of an answer of several messages only the first is owed. */
function restOfAnswerForgotten(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        commitTurn: (command) => {
          const rest = new Set(command.more?.map(({ id }) => id));
          const isOwed = (job: NonNullable<typeof command.jobs>[number]) =>
            job.queue !== 'outbound.messages' || job.payload.type !== 'send' || !rest.has(job.payload.messageId);
          return tenant.commitTurn({ ...command, jobs: (command.jobs ?? []).filter(isOwed) });
        },
      })),
  };
}

/** What overtakes its message is dropped. */
function afterthoughtDropped(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({ commitInbound: (command) => tenant.commitInbound({ ...command, early: [] }) })),
  };
}

/** Every conversation seems to know of the machine. */
export function disclosureForgotten(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        loadTurn: async (id, window) => {
          const source = await tenant.loadTurn(id, window);
          if (!source) return source;
          const said = source.messages
            .slice(0, 1)
            .map((first) => ({ ...first, senderType: 'ai' as const, status: 'sent' as const, disclosure: true }));
          return { ...source, conversation: { ...source.conversation, disclosedAt: 1 }, messages: [...said, ...source.messages] };
        },
      })),
  };
}

/** Calls are noted, and no limit is looked at. */
export function budgetIgnored(): Alterations {
  const open = { tokens: null, microUsd: null };
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        spend: { ...tenant.spend, reserve: (command) => tenant.spend.reserve({ ...command, limits: { day: open, month: open } }) },
      })),
  };
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'dedupe before persist', breaks: ['acknowledged'], alter: dedupeBeforePersist },
  { name: 'acknowledge before durable', breaks: ['acknowledged'], alter: acknowledgeBeforeDurable },
  { name: 'send before the intent is durable', breaks: ['intent'], alter: sendBeforeIntent },
  { name: 'missing fence check', breaks: ['fenced'], alter: missingFence },
  { name: 'blind resend of an attempt in flight', breaks: ['blindResend', 'oneReply', 'truth'], alter: blindResend },
  { name: 'retry after uncertain', breaks: ['blindResend', 'oneReply', 'truth'], alter: retryAfterUncertain },
  { name: 'turn key not unique', breaks: ['oneReply'], alter: turnKeyNotUnique },
  { name: 'owner not checked at the send', breaks: ['person', 'ownership', 'takenBack'], alter: ownerNotChecked },
  { name: 'a draft outlives what a person said while it was made', breaks: ['takenBack'], alter: personNotSeenByDraft },
  { name: 'order by arrival only', breaks: ['order'], alter: orderByArrival },
  { name: 'job lost when its lease runs out', breaks: ['ended', 'acknowledged'], alter: lostWithLease },
  { name: 'a waiting retry is overtaken', breaks: ['order'], alter: retryOvertaken },
  { name: 'an uncertain send is forgotten', breaks: ['ended'], alter: uncertainForgotten },
  { name: 'the rest of a long answer is forgotten', breaks: ['ended', 'order'], alter: restOfAnswerForgotten },
  { name: 'a customer takes the conversation back from a person', breaks: ['ownership', 'ended'], alter: takenBackByCustomer },
  { name: 'what overtakes its message is dropped', breaks: ['changed'], alter: afterthoughtDropped },
  { name: 'a model is called whatever is left of the budget', breaks: ['budget'], alter: budgetIgnored },
  { name: 'the first machine message says nothing of the machine', breaks: ['disclosed'], alter: disclosureForgotten },
  // These two the engine once had; the simulation found them.
  { name: 'a closed conversation is taken from a person who takes it up', breaks: ['ownership'], alter: reopenedFromEarlierRead },
  { name: 'a person’s reply makes an answered message count as open', breaks: ['oneReply'], from: 3_001, alter: answeredGoesBack },
];
