import type { ClaimSend } from '../../../ports/commands.js';
import { changed, changedTenant, type Alterations } from '../alterations.js';

// Bugs in what leaves, and in what is known of it.

/** The attempt is written together with its outcome, after the request. */
export function sendBeforeIntent(): Alterations {
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

/** A send that was cut off is simply made again. */
export function blindResend(): Alterations {
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
export function retryAfterUncertain(): Alterations {
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

/** A message that waits for another try is overtaken by the one after it. */
export function retryOvertaken(): Alterations {
  return {
    storage: (storage) =>
      changed(storage, ({ jobs }) => ({ jobs: { ...jobs, claim: (request) => jobs.claim({ ...request, ordered: false }) } })),
  };
}

/** Nobody looks at an uncertain send again. */
export function uncertainForgotten(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        settleSend: (command) =>
          tenant.settleSend({ ...command, jobs: (command.jobs ?? []).filter((job) => !job.groupKey.startsWith('reconcile:')) }),
      })),
  };
}

/** Of an answer of several messages only the first is owed. */
export function restOfAnswerForgotten(): Alterations {
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

/** Whoever asks whether its leases are held still is told that they are, so a late request leaves though another worker has gone on. */
export function lostLeaseBelieved(): Alterations {
  return {
    storage: (storage) =>
      changed(storage, ({ jobs }) => ({
        jobs: {
          ...jobs,
          renew: async (leases, ...rest) => {
            await jobs.renew(leases, ...rest);
            return leases.map(({ id }) => id);
          },
        },
      })),
  };
}
