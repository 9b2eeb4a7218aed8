import type { Observer } from './observer.js';
import type { Scenario } from './scenario.js';
import type { SendRequest } from './simulated-platform.js';
import type { Report } from './verdict.js';

/** What is checked at the platform's door, at the moment of each request and each acceptance. */
export interface SendChecks {
  leaves(request: SendRequest): void;
  taken(request: SendRequest): void;
}

/** Only a clear refusal that reached the engine allows another request for the same message: for now, or of the account's token. */
function mayFollow(earlier: SendRequest): boolean {
  return (earlier.told === 'retry' || earlier.tokenRefused) && !earlier.accepted;
}

export function createSendChecks(observer: Observer, answeredBy: Scenario['answeredBy'], report: Report): SendChecks {
  const byMessage = new Map<string, SendRequest[]>();
  const seenCorrelations = new Set<string>();
  const acceptedMessages = new Map<string, number>();
  const answeredTokens = new Map<string, number>();

  return {
    leaves(request) {
      const attempt = observer.attempt(request.attemptId);
      if (!attempt) {
        report('intent', `request ${request.number} left before its attempt was durable`);
        return;
      }
      const status = observer.messages().find(({ id }) => id === attempt.messageId)?.status;
      if (status === 'uncertain') report('fenced', `request ${request.number} left after another worker had given it up`);
      if (seenCorrelations.has(request.attemptId)) report('blindResend', `attempt of request ${request.number} left twice`);
      seenCorrelations.add(request.attemptId);
      const earlier = byMessage.get(attempt.messageId) ?? [];
      const open = earlier.find((one) => !mayFollow(one));
      if (open) report('blindResend', `request ${request.number} repeats request ${open.number}, told: ${open.told ?? 'nothing'}`);
      byMessage.set(attempt.messageId, [...earlier, request]);
    },
    taken(request) {
      const messageId = observer.attempt(request.attemptId)?.messageId ?? request.attemptId;
      const before = acceptedMessages.get(messageId);
      if (before !== undefined) report('oneReply', `requests ${before} and ${request.number} show one message twice`);
      acceptedMessages.set(messageId, request.number);
      for (const token of answeredBy({ id: messageId, content: request.text })) {
        const answer = answeredTokens.get(token);
        if (answer !== undefined && answer !== request.number)
          report('oneReply', `${token} is answered by requests ${answer} and ${request.number}`);
        answeredTokens.set(token, request.number);
      }
    },
  };
}
