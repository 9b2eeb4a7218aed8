import type { ConversationRecord } from '../../domain/conversation.js';
import type { Message, MessageStatus } from '../../domain/message.js';
import type { Storage, TenantStorage } from '../../ports/storage.js';
import { isSaidInApp } from '../../turn/answerable.js';
import type { Report } from './verdict.js';

/** A send attempt as it was first seen in storage. */
export interface SeenAttempt {
  readonly id: string;
  readonly messageId: string;
  readonly conversationId: string;
}

/** What storage held when it was last looked at. */
export interface Observer {
  /** Looks again; true where something changed. Call it after every effect, before anybody hears of the effect. */
  look(): Promise<boolean>;
  conversations(): readonly ConversationRecord[];
  messages(): readonly Message[];
  attempt(id: string): SeenAttempt | undefined;
  /** Whether a person had, or was asked to take, the conversation at some moment after the message was stored. */
  wasWithPerson(messageId: string): boolean;
  /** Whether a person had answered a customer's message before that place of its conversation. */
  answeredByPerson(messageId: string, sequence: number): boolean;
  /** A person asks to give a conversation back: its owner may change once without another word. */
  expectReturn(conversationId: string): void;
}

interface View {
  conversation: ConversationRecord;
  messages: readonly Message[];
  readonly statuses: Map<string, MessageStatus>;
}

const OPEN: readonly MessageStatus[] = ['queued', 'sending'];

/** Reads the state through the port, as any other reader would, and holds each change against the one before. */
export function createObserver(
  storage: Storage,
  tenantId: string,
  threads: number,
  report: Report,
  isDead: () => Promise<boolean>,
): Observer {
  const tenant: TenantStorage = storage.forTenant(tenantId);
  const views = new Map<string, View>();
  const attempts = new Map<string, SeenAttempt>();
  const byPlatformId = new Map<string, string>();
  const withPerson = new Set<string>();
  const takenBack = new Set<string>();
  /** Of what the customer said: the place where a person answered it. */
  const answeredAt = new Map<string, number>();
  const returns = new Map<string, number>();

  async function current(): Promise<readonly ConversationRecord[]> {
    if (views.size < threads) return (await tenant.conversations.list({ limit: 100 })).data.map((row) => row.conversation);
    const rows: ConversationRecord[] = [];
    for (const id of views.keys()) {
      const row = await tenant.conversations.get(id);
      if (row) rows.push(row.conversation);
    }
    return rows;
  }

  async function look(): Promise<boolean> {
    let changed = false;
    for (const conversation of await current()) {
      const before = views.get(conversation.id);
      const messages = await tenant.messages.after(conversation.id, 0, 1_000);
      const view: View = { conversation, messages, statuses: before?.statuses ?? new Map() };
      views.set(conversation.id, view);
      if (isChanged(before?.conversation, conversation)) changed = true;
      if (before) checkOwner(before.conversation, conversation);
      if (before) noteTakenBack(before, messages);
      if (before) noteAnswered(before, view);
      if (await followMessages(view, before?.conversation)) changed = true;
    }
    return changed;
  }

  function checkOwner(before: ConversationRecord, after: ConversationRecord): void {
    if (before.owner !== 'human' || after.owner === 'human') return;
    // Closing ends a person's part too: what comes next is the machine's.
    if (before.status === 'closed') return;
    const asked = returns.get(after.id) ?? 0;
    if (asked > 0) returns.set(after.id, asked - 1);
    else report('ownership', `conversation of ${after.threadKey} went from a person to ${after.owner}`);
  }

  /** A person has spoken: what the machine had ready or under way was meant for a customer nobody had spoken to. */
  function noteTakenBack(before: View, messages: readonly Message[]): void {
    const known = before.messages.at(-1)?.sequence ?? 0;
    const spoke = messages.some(({ sequence, senderType, origin }) => sequence > known && senderType === 'agent' && origin !== 'history');
    if (spoke) for (const { id, senderType } of before.messages) if (senderType === 'ai') takenBack.add(id);
  }

  /** A reply from the inbox says up to where it answers; what was written in the app answers all that stands before it. */
  function noteAnswered(before: View, { conversation, messages }: View): void {
    const known = before.messages.at(-1)?.sequence ?? 0;
    for (const spoken of messages.filter(({ sequence, senderType }) => sequence > known && senderType === 'agent')) {
      const upTo = isSaidInApp(spoken) ? spoken.sequence : conversation.answeredSequence;
      for (const { id, senderType, sequence } of messages)
        if (senderType === 'customer' && sequence <= upTo && !answeredAt.has(id)) answeredAt.set(id, spoken.sequence);
    }
  }

  async function followMessages(view: View, before: ConversationRecord | undefined): Promise<boolean> {
    const { conversation, messages, statuses } = view;
    const awaitsPerson = conversation.owner !== 'ai' || conversation.status === 'needs_human';
    const fresh: Message[] = [];
    let changed = false;
    for (const message of messages) {
      if (awaitsPerson) withPerson.add(message.id);
      const known = statuses.get(message.id);
      const moved = known !== message.status;
      if (moved) {
        changed = true;
        statuses.set(message.id, message.status);
        if (known === undefined) fresh.push(message);
      }
      if (message.senderType !== 'customer' && (moved || message.status === 'sending')) await followAttempts(view, message, before);
    }
    checkFresh(fresh);
    return changed;
  }

  function checkFresh(fresh: readonly Message[]): void {
    let newest = 0;
    for (const message of fresh) {
      if (message.platformMid !== null) {
        const holder = byPlatformId.get(message.platformMid);
        if (holder !== undefined && holder !== message.id) report('storedOnce', `${message.platformMid} is stored twice`);
        byPlatformId.set(message.platformMid, message.id);
      }
      if (message.senderType !== 'customer' || message.platformAt === null) continue;
      if (message.platformAt < newest) report('order', `${message.content} was stored after a newer one that came with it`);
      newest = message.platformAt;
    }
  }

  async function followAttempts(view: View, message: Message, before: ConversationRecord | undefined): Promise<void> {
    for (const { id } of await tenant.messages.attempts(message.id)) {
      if (attempts.has(id)) continue;
      attempts.set(id, { id, messageId: message.id, conversationId: message.conversationId });
      if (message.senderType === 'ai' && before?.owner === 'human') report('person', `an attempt to send ${shown(message)} began`);
      if (takenBack.has(message.id)) report('takenBack', `an attempt to send ${shown(message)} began after a person had spoken`);
      const earlier = view.messages.find(
        (one) => one.sequence < message.sequence && one.senderType !== 'customer' && OPEN.includes(one.status),
      );
      // What the dead letter queue holds waits for a person and must not hold back the rest for ever.
      if (earlier && !(await isDead())) report('order', `${shown(message)} began before ${shown(earlier)} was settled`);
    }
  }

  return {
    look,
    conversations: () => [...views.values()].map((view) => view.conversation),
    messages: () => [...views.values()].flatMap((view) => view.messages),
    attempt: (id) => attempts.get(id),
    wasWithPerson: (messageId) => withPerson.has(messageId),
    answeredByPerson: (messageId, sequence) => sequence > (answeredAt.get(messageId) ?? Infinity),
    expectReturn: (conversationId) => void returns.set(conversationId, (returns.get(conversationId) ?? 0) + 1),
  };
}

export function shown(message: Message): string {
  return `"${message.content.slice(-24).replaceAll('\n', ' ')}" (${message.senderType}, ${message.status})`;
}

function isChanged(before: ConversationRecord | undefined, after: ConversationRecord): boolean {
  return (
    before?.owner !== after.owner ||
    before.status !== after.status ||
    before.sequence !== after.sequence ||
    before.answeredSequence !== after.answeredSequence ||
    before.disclosedAt !== after.disclosedAt
  );
}
