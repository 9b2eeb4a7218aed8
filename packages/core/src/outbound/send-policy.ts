import type { ReplyWindow } from '../domain/conversation.js';
import { mayBeAdvertising } from '../domain/outgoing.js';
import type { Message } from '../domain/message.js';
import type { ErrorCode } from '../errors/codes.js';
import type { ChannelLimits } from '../ports/channel-adapter.js';

/** Who wrote what is to be sent: the engine, a program by an API key, or a person. */
export type Author = 'machine' | 'program' | 'person';

export interface SendSituation {
  readonly limits: ChannelLimits;
  readonly author: Author;
  /** `template` for a wording the platform has approved, `advertising` where it may be one that advertises, `free` for everything else. */
  readonly content: 'free' | 'template' | 'advertising';
  /** Whether the customer may be advertised to. Default true. */
  readonly mayAdvertise?: boolean;
  /** When the customer last wrote, ms; null for never. */
  readonly lastInboundAt: number | null;
  readonly now: number;
}

export type SendVerdict =
  | {
      readonly may: true;
      /** The mark without which the platform would refuse it. */
      readonly tag?: 'HUMAN_AGENT';
    }
  | {
      readonly may: false;
      readonly code: Extract<ErrorCode, 'window_closed' | 'template_needed' | 'advertising_refused'>;
      /** For a person: what is the matter, and what can be done. */
      readonly words: string;
    };

/**
 * What may be sent to a customer who wrote at some time: the only place that knows the platforms' windows and tags
 * (platform-apis.md 2.6, 3.3, 4.5). Free text for a day; after it, on Messenger and Instagram, a person's own words for a week,
 * and on WhatsApp templates alone; on X always. To who wants no advertising no template goes of which nobody says that it is none.
 */
export function sendPolicy(situation: SendSituation): SendVerdict {
  if (situation.content === 'advertising' && situation.mayAdvertise === false)
    return {
      may: false,
      code: 'advertising_refused',
      words:
        'The customer wants no advertising. A template is sent to them only where its category is said to be utility or authentication, until they write START.',
    };
  if (situation.content !== 'free') return { may: true };
  const { state } = replyWindow(situation.limits, situation.lastInboundAt, situation.now);
  switch (state) {
    case 'open':
      return { may: true };
    case 'human_agent':
      if (situation.author === 'person') return { may: true, tag: 'HUMAN_AGENT' };
      return {
        may: false,
        code: 'window_closed',
        words: 'The customer wrote too long ago for an automatic answer; a person may still write.',
      };
    case 'template':
      return {
        may: false,
        code: 'template_needed',
        words: 'The customer wrote too long ago for a free text. Only an approved template can be sent until they write again.',
      };
    case 'closed':
      return {
        may: false,
        code: 'window_closed',
        words: 'The customer wrote too long ago: the platform takes nothing more until they write again.',
      };
  }
}

/** What a person may send to a customer who wrote at some time, and until when. */
export function replyWindow(
  { replyWindowMs, humanAgentMs, content }: ChannelLimits,
  lastInboundAt: number | null,
  now: number,
): ReplyWindow {
  if (replyWindowMs === null) return { state: 'open', closesAt: null };
  if (lastInboundAt !== null) {
    const closesAt = lastInboundAt + replyWindowMs;
    if (now < closesAt) return { state: 'open', closesAt };
    const humanAgentUntil = lastInboundAt + (humanAgentMs ?? 0);
    if (now < humanAgentUntil) return { state: 'human_agent', closesAt: humanAgentUntil };
  }
  return { state: content?.templates ? 'template' : 'closed', closesAt: null };
}

/** What the policy has to know of a message. */
export function authorOf({ senderType, outgoing }: Pick<Message, 'senderType' | 'outgoing'>): Author {
  if (senderType !== 'agent') return 'machine';
  return outgoing?.writtenBy === 'program' ? 'program' : 'person';
}

export function contentKindOf({ outgoing }: Pick<Message, 'outgoing'>): SendSituation['content'] {
  if (!outgoing?.template) return 'free';
  return mayBeAdvertising(outgoing.template) ? 'advertising' : 'template';
}
