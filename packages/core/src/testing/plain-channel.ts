import type { Alias } from '../domain/contact.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { ChannelAdapter, OutgoingMessage, SendResult } from '../ports/channel-adapter.js';

/** What `plainChannel` reads: a list of these, as JSON. */
export interface PlainEvent {
  readonly type: 'message' | 'echo' | 'status' | 'read' | 'other';
  readonly account: string;
  readonly from: string;
  readonly id: string;
  readonly text?: string;
  readonly at?: number;
  readonly name?: string;
  readonly correlation?: string;
  readonly status?: 'sent' | 'delivered' | 'read' | 'failed';
  /** For `other`: an event of any kind as it is, but for who it concerns. */
  readonly content?: Readonly<Record<string, unknown>> & { readonly kind: InboundEvent['kind'] };
  /** Names of the person beside `from`. */
  readonly aliases?: readonly Alias[];
}

export interface PlainChannel extends ChannelAdapter {
  /** Everything `send` was asked to send. */
  readonly sent: readonly OutgoingMessage[];
  /** Decides what becomes of the sends to come. Default: accepted. */
  answerWith(answer: (message: OutgoingMessage, signal: AbortSignal) => SendResult | Promise<SendResult>): void;
}

/** A channel of plain JSON without a signature, for tests of what lies behind the channel. */
export function plainChannel(type: 'facebook' | 'whatsapp' = 'facebook'): PlainChannel {
  const sent: OutgoingMessage[] = [];
  let answer: (message: OutgoingMessage, signal: AbortSignal) => SendResult | Promise<SendResult> = () => ({
    outcome: 'accepted',
    platformMid: `mid-${sent.length}`,
    status: 'sent',
  });
  return {
    type,
    limits: { maxText: 2_000, textUnit: 'characters', replyWindowMs: 24 * 60 * 60_000 },
    aliasScope: () => 'account',
    challenge: () => ({ status: 403 }),
    verify: () => true,
    accountsIn: () => [],
    parse: (body) => (body as readonly PlainEvent[]).map((event, position) => toEvent(type, event, position)),
    send: async (message, _credentials, _context, signal) => {
      sent.push(message);
      return answer(message, signal);
    },
    sent,
    answerWith: (next) => {
      answer = next;
    },
  };
}

function toEvent(channel: 'facebook' | 'whatsapp', event: PlainEvent, position: number): InboundEvent {
  const base = {
    channel,
    accountId: event.account,
    platformAt: event.at ?? null,
    position,
    raw: [event],
    key: `${event.type}|${event.id}|${event.status ?? ''}`,
  };
  const kind = channel === 'facebook' ? 'psid' : /^\d+$/.test(event.from) ? 'phone' : 'bsuid';
  const alias: Alias = { kind, value: event.from };
  const participant = { id: event.from, aliases: [alias, ...(event.aliases ?? [])], ...(event.name !== undefined && { name: event.name }) };
  const correlation = event.correlation === undefined ? {} : { correlationId: event.correlation };
  switch (event.type) {
    case 'message':
      return { ...base, kind: 'message', participant, platformMid: event.id, messageKind: 'text', text: event.text ?? '', attachments: [] };
    case 'echo':
      return { ...base, ...correlation, kind: 'echo', participant, platformMid: event.id, text: event.text ?? '', attachments: [] };
    case 'status':
      return { ...base, ...correlation, kind: 'status', participant, platformMid: event.id, status: event.status ?? 'sent' };
    case 'read':
      return { ...base, kind: 'receipt', participant, status: 'read', watermark: event.at ?? 0 };
    case 'other':
      return { participant, ...event.content, ...base } as InboundEvent;
  }
}
