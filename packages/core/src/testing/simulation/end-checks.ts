import type { Message } from '../../domain/message.js';
import { attemptIdOf } from '../../domain/send-attempt.js';
import type { Storage } from '../../ports/storage.js';
import type { PlainEvent } from '../plain-channel.js';
import { isAfterthought } from './afterthoughts.js';
import { STALE_MS } from './customers.js';
import { shown, type Observer } from './observer.js';
import type { Scenario } from './scenario.js';
import { tokensIn } from './scripted-pipeline.js';
import type { SendRequest } from './simulated-platform.js';
import type { Report } from './verdict.js';

export interface EndOfHistory {
  readonly storage: Storage;
  readonly tenantId: string;
  readonly observer: Observer;
  readonly requests: readonly SendRequest[];
  readonly events: readonly PlainEvent[];
  /** Jobs in the dead letter queue: each explains one thing that did not come to its end. */
  readonly dead: number;
  readonly report: Report;
  readonly answeredBy: Scenario['answeredBy'];
  /** Tokens that the provider of a model counted. */
  readonly spent: number;
}

const TAKEN: readonly Message['status'][] = ['accepted', 'sent', 'delivered', 'read'];

/** What must be true once nothing goes wrong any more and all work has come to its end. */
export async function checkEnd(end: EndOfHistory): Promise<void> {
  checkStored(end);
  checkTruth(end);
  checkAfterthoughts(end);
  const shownToPerson = await uncertainShown(end);
  checkTurns(end, shownToPerson);
  checkPersonsAnswers(end);
  await checkLedger(end);
  checkDisclosed(end);
}

/** Held against what the platform took, in its order: what never arrived told nobody anything. */
function checkDisclosed({ observer, requests, report }: EndOfHistory): void {
  const told = new Set<string>();
  for (const { accepted, attemptId, to } of requests) {
    const messageId = observer.attempt(attemptId)?.messageId;
    const message = observer.messages().find(({ id }) => id === messageId);
    if (!accepted || message?.senderType !== 'ai' || told.has(to)) continue;
    told.add(to);
    // The part that says so may be the one whose fate nobody knows.
    const says = message.disclosure || observer.messages().some((other) => other.disclosure && isPartOfSame(other, message));
    if (!says) report('disclosed', `${shown(message)} is the first of the machine and does not say so`);
  }
}

/** Nothing that was spent is missing from the ledger, and its sums are those of its lines. */
async function checkLedger({ storage, tenantId, spent, report }: EndOfHistory): Promise<void> {
  const { data } = await storage.forTenant(tenantId).spend.list({ limit: 100 });
  const noted = data.reduce((sum, { tokens }) => sum + tokens, 0);
  if (noted < spent) report('budget', `${spent} tokens were spent and ${noted} are in the ledger`);
}

function checkStored({ observer, events, dead, report }: EndOfHistory): void {
  const mids = observer.messages().map((message) => message.platformMid);
  const count = (mid: string) => mids.filter((one) => one === mid).length;
  const said = events.filter(
    (event) => event.type === 'message' || (event.type === 'echo' && attemptIdOf(event.correlation) === undefined),
  );
  let missing = 0;
  for (const { id } of said) {
    const times = count(id);
    if (times > 1) report('storedOnce', `${id} is stored ${times} times`);
    if (times === 0) missing += 1;
    if (times === 0 && missing > dead) report('acknowledged', `${id} was acknowledged and is not in its conversation`);
  }
}

function checkTruth({ observer, requests, dead, report }: EndOfHistory): void {
  const byMessage = new Map<string, SendRequest>();
  for (const request of requests) {
    const attempt = observer.attempt(request.attemptId);
    if (attempt && request.accepted) byMessage.set(attempt.messageId, request);
  }
  for (const message of observer.messages()) {
    if (message.senderType === 'customer' || message.status === 'received') continue;
    const taken = byMessage.get(message.id);
    const isOurs = message.turnId !== null || message.senderId !== null;
    if (isOurs && TAKEN.includes(message.status) && !taken) report('truth', `${shown(message)} never reached the platform`);
    if (taken && (message.status === 'cancelled' || message.status === 'queued'))
      report('truth', `${shown(message)} was taken by the platform`);
    if (taken && message.status === 'failed' && !taken.failedLater) report('truth', `${shown(message)} was taken by the platform`);
    if ((message.status === 'queued' || message.status === 'sending') && dead === 0) report('ended', `${shown(message)} waits for nothing`);
    if (message.status === 'failed' && message.failure === null) report('ended', `${shown(message)} gives no reason`);
  }
}

/** Of a message that is known by the platform's id; one whose send nobody ever heard of is not. */
function checkAfterthoughts({ observer, events, dead, report }: EndOfHistory): void {
  if (dead > 0) return;
  for (const { content } of events.filter(isAfterthought)) {
    const message = observer.messages().find(({ platformMid }) => platformMid === content.platformMid);
    if (!message) continue;
    const shows =
      content.text === undefined ? message.reactions.some(({ emoji }) => emoji === content.emoji) : message.content === content.text;
    if (!shows) report('changed', `${shown(message)} does not show what was done to it`);
  }
}

/** Ids of uncertain messages that a person was shown. */
async function uncertainShown({ storage, tenantId }: EndOfHistory): Promise<ReadonlySet<string>> {
  const shownIds = new Set<string>();
  const { audit } = storage.forTenant(tenantId);
  let cursor: string | null | undefined;
  do {
    const page = await audit.list({ limit: 100, ...(typeof cursor === 'string' && { cursor }) });
    for (const entry of page.data) if (entry.action === 'message.uncertain') shownIds.add(entry.resource.id);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return shownIds;
}

function checkTurns({ observer, requests, dead, report, answeredBy }: EndOfHistory, shownToPerson: ReadonlySet<string>): void {
  const answered = new Set(
    requests
      .filter((request) => request.accepted)
      .flatMap(({ attemptId, text }) => answeredBy({ id: observer.attempt(attemptId)?.messageId ?? '', content: text })),
  );
  const machine = observer.messages().filter((message) => message.senderType === 'ai');
  for (const message of machine) {
    if (message.status === 'uncertain' && !shownToPerson.has(message.id) && !observer.wasWithPerson(message.id) && dead === 0)
      report('ended', `${shown(message)} was never shown to a person`);
  }
  const isFailedOrShown = (message: Message) =>
    (message.status === 'failed' && message.failure !== null) || (message.status === 'uncertain' && shownToPerson.has(message.id));
  const failedOrShown = (token: string) =>
    machine.some(
      (message) =>
        answeredBy(message).includes(token) &&
        (isFailedOrShown(message) ||
          // What was to follow a part that could not go out is taken back with it.
          (message.status === 'cancelled' && machine.some((other) => isPartOfSame(other, message) && isFailedOrShown(other)))),
    );
  let left = dead;
  for (const message of observer.messages()) {
    if (message.senderType !== 'customer' || observer.wasWithPerson(message.id)) continue;
    // What came too late is not answered beside what came in time.
    if (isStale(message) && observer.messages().some((other) => other.conversationId === message.conversationId && !isStale(other)))
      continue;
    if (tokensIn(message.content).every((token) => answered.has(token) || failedOrShown(token))) continue;
    left -= 1;
    if (left < 0) report('ended', `${shown(message)} was never answered and no person was asked`);
  }
}

/** What a person has answered is theirs, also where they gave the conversation back while the machine thought about it. */
function checkPersonsAnswers({ observer, report, answeredBy }: EndOfHistory): void {
  const messages = observer.messages();
  for (const answer of messages.filter(({ senderType }) => senderType === 'ai')) {
    const tokens = answeredBy(answer);
    const asked = messages.find(
      ({ id, content }) => observer.answeredByPerson(id, answer.sequence) && tokensIn(content).some((token) => tokens.includes(token)),
    );
    if (asked) report('takenBack', `${shown(answer)} was said to ${shown(asked)}, which a person had answered`);
  }
}

function isStale({ senderType, platformAt, createdAt }: Message): boolean {
  return senderType === 'customer' && createdAt - (platformAt ?? createdAt) >= STALE_MS / 2;
}

function isPartOfSame(one: Message, other: Message): boolean {
  return one.outgoing?.part !== undefined && one.outgoing.part.of === other.outgoing?.part?.of;
}
