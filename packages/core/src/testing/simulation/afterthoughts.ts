import type { PlainEvent } from '../plain-channel.js';
import type { Profile } from './profile.js';
import type { Random } from './random.js';
import type { Scheduler } from './scheduler.js';
import { ACCOUNT, midOf, type SendRequest } from './simulated-platform.js';

/** As an event whose content the plain channel takes as it is. */
export type Afterthought = PlainEvent & {
  readonly content: { readonly platformMid: string; readonly text?: string; readonly emoji?: string };
};

interface Parts {
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly profile: Pick<Profile, 'afterthoughts'>;
  readonly happened: (event: PlainEvent) => void;
}

/** What customers do to messages: at once or later, so that word of it may overtake the message, or the answer to its send. */
export interface Afterthoughts {
  /** They have said something, and may put it in other words. */
  said(event: PlainEvent): void;
  /** They have been sent something, and may put an emoji on it. */
  wasSent(request: SendRequest): void;
}

export function createAfterthoughts({ scheduler, random, profile, happened }: Parts): Afterthoughts {
  let number = 0;

  function maybe(from: string, content: NonNullable<PlainEvent['content']>): void {
    if (!random.chance(profile.afterthoughts)) return;
    const id = `after-${(number += 1)}`;
    scheduler.after(random.chance(0.5) ? 0 : random.below(2_000), {
      kind: 'work',
      label: `a customer has an afterthought: ${content.kind}`,
      run: () => happened({ type: 'other', account: ACCOUNT, from, id, at: scheduler.now() + 1, content }),
    });
  }

  return {
    said: ({ from, id, text = '' }) => maybe(from, { kind: 'edit', by: 'customer', platformMid: id, text: `${text} (edited)`, version: 1 }),
    wasSent: (request) => maybe(request.to, { kind: 'reaction', by: 'customer', platformMid: midOf(request), emoji: '👍' }),
  };
}

export function isAfterthought(event: PlainEvent): event is Afterthought {
  return event.type === 'other' && typeof event.content?.['platformMid'] === 'string';
}
