import { describe, expect, it } from 'vitest';
import type { HistoryMessage } from '../ports/pipeline.js';
import { diffScores, rescoreConversation } from './rescore-conversation.js';

const TALK: readonly HistoryMessage[] = [
  { from: 'customer', text: 'How much is the bike?' },
  { from: 'ai', text: 'It costs €900. Would you like a demo?' },
  { from: 'customer', text: 'Is it in stock? I need it today' },
  { from: 'agent', text: 'Yes.' },
];

describe('rescoreConversation', () => {
  it('scores the customer’s words from the first one on and shows what changed', () => {
    const before = rescoreConversation(TALK, {});
    expect(before?.ledger.map(({ rule }) => rule)).not.toContain('demo_or_trial');
    const after = rescoreConversation(TALK, { leadScoring: { revision: 1, points: { urgency: 5, first_engagement_with_interest: 0 } } });
    if (!before || !after) throw new Error('no score');
    expect(diffScores(before, after)).toEqual({
      score: -10 - 10,
      added: {},
      removed: {},
      changed: { urgency: [15, 5], first_engagement_with_interest: [10, 0] },
    });
    const shorter = rescoreConversation(TALK.slice(0, 1), {});
    if (!shorter) throw new Error('no score');
    expect(diffScores(before, shorter).removed).toEqual({ availability: 20, urgency: 15 });
    expect(diffScores(shorter, before).added).toEqual({ availability: 20, urgency: 15 });
  });

  it('has nothing to say where no customer spoke', () => {
    expect(rescoreConversation(TALK.slice(1, 2), {})).toBeUndefined();
  });
});
