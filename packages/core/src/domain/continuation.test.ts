import { describe, expect, it } from 'vitest';
import { goingOn, whichGoesOn, type Standing } from './continuation.js';

const plain: Standing = {
  id: 'kept',
  status: 'open',
  owner: 'ai',
  assignedTo: null,
  leadId: null,
  inboundSequence: 2,
  answeredSequence: 2,
  lastMessageAt: 10,
  lastInboundAt: 10,
  disclosedAt: null,
  handoffReason: null,
  language: null,
  lead: null,
};
const outcome = (kept: Partial<Standing>, ended: Partial<Standing>, isCutShort = false) =>
  goingOn({ ...plain, ...kept }, { ...plain, id: 'ended', ...ended }, isCutShort);

describe('which of several conversations goes on', () => {
  it('is that of the events at hand, else the newest; of two of one moment the later one', () => {
    const all = [
      { id: 'a', lastMessageAt: 5 },
      { id: 'b', lastMessageAt: 9 },
      { id: 'c', lastMessageAt: 9 },
    ];
    expect(whichGoesOn(all, 'a')?.kept.id).toBe('a');
    expect(whichGoesOn(all, undefined)?.kept.id).toBe('c');
    expect(whichGoesOn(all, 'of another account')?.ended.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(whichGoesOn([], 'a')).toBeUndefined();
  });
});

describe('how it stands', () => {
  const person = { owner: 'human', assignedTo: 'ann' } as const;

  it('is a person’s where one of the two was, whichever it was', () => {
    expect(outcome(person, {})).toMatchObject(person);
    expect(outcome({}, person)).toMatchObject(person);
    expect(outcome({ owner: 'holding', status: 'needs_human' }, person)).toMatchObject({ ...person, status: 'needs_human' });
    expect(outcome(person, { owner: 'human', assignedTo: 'ben' })).toMatchObject(person);
  });

  it('is not decided by one that was closed', () => {
    expect(outcome({}, { ...person, status: 'closed' })).toMatchObject({ owner: 'ai', status: 'open', assignedTo: null });
    expect(outcome({ status: 'closed' }, { ...person, handoffReason: 'legal' })).toMatchObject({
      ...person,
      status: 'open',
      handoffReason: 'legal',
    });
    expect(outcome({ status: 'closed' }, { status: 'closed' })).toMatchObject({ status: 'closed', owner: 'ai' });
  });

  it('calls a person for what the machine had not answered in the other one', () => {
    expect(outcome({}, { answeredSequence: 1 })).toMatchObject({ owner: 'holding', status: 'needs_human', handoffReason: 'unresolved' });
    // Its turn was taken, but what came of it was not said: by one that was closed as well.
    const called = { owner: 'holding', status: 'needs_human', handoffReason: 'unresolved' };
    expect(outcome({}, {}, true)).toMatchObject(called);
    expect(outcome({}, { status: 'closed' }, true)).toMatchObject(called);
    expect(outcome(person, {}, true)).toMatchObject({ ...person, status: 'open', handoffReason: null });
    // Whoever owns it reads both.
    expect(outcome(person, { answeredSequence: 1 })).toMatchObject({ ...person, status: 'open', handoffReason: null });
    expect(outcome({}, { answeredSequence: 1, status: 'closed' })).toMatchObject({ owner: 'ai', status: 'open' });
  });

  it('keeps the lead that a person locked, else the higher one', () => {
    const lead = (leadId: string, score: number, lockedBy: string | null = null) => ({ leadId, lead: { score, lockedBy } });
    expect(outcome(lead('k', 30), lead('e', 80)).leadId).toBe('e');
    expect(outcome(lead('k', 80), lead('e', 80)).leadId).toBe('k');
    expect(outcome(lead('k', 30, 'ann'), lead('e', 80)).leadId).toBe('k');
    expect(outcome(lead('k', 80), lead('e', 30, 'ann')).leadId).toBe('e');
    expect([outcome({}, lead('e', 1)).leadId, outcome(lead('k', 1), {}).leadId, outcome({}, {}).leadId]).toEqual(['e', 'k', null]);
  });

  it('knows what was known in either: the last word of the customer, the language, that a machine answers', () => {
    expect(outcome({ lastInboundAt: null }, { lastInboundAt: 7, language: 'de', disclosedAt: 5 })).toMatchObject({
      lastInboundAt: 7,
      language: 'de',
      disclosedAt: 5,
    });
    expect(outcome({ language: 'fr', disclosedAt: 8 }, { language: 'de', disclosedAt: 5 })).toMatchObject({
      language: 'fr',
      disclosedAt: 8,
    });
  });
});
