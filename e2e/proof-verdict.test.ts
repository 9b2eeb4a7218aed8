import { describe, expect, it } from 'vitest';
import type { Customer, Message } from '../proof/plan/customers.js';
import { judge, type Send } from '../proof/verdict/conversation.js';
import type { Stored, StoredMessage } from '../proof/verdict/read-store.js';
import { recoveries } from '../proof/verdict/recovery.js';

const FJELL = 'Fjell – Price: €990.';
const SKARV = 'Skarv – Price: €1,127.';

/** Two questions, each delivered and answered as it should be; a test changes one thing. */
function world() {
  const customer: Customer = { id: 'c', tenant: 0, channel: 'facebook', messages: [] };
  const said = (mid: string, text: string, asks: string, at: number): Message => ({
    mid,
    customer,
    at,
    text,
    asks,
    wroteAt: at,
    firstTriedAt: at + 5,
    acknowledgedAt: at + 10,
    tries: 1,
  });
  customer.messages.push(said('m1', 'How much is the Fjell?', 'Fjell', 1_000), said('m2', 'How much is the Skarv?', 'Skarv', 2_000));
  const row = (sequence: number, more: Partial<StoredMessage>): StoredMessage => ({
    id: `r${sequence}`,
    sequence,
    sender_type: 'customer',
    content: '',
    platform_mid: null,
    status: 'received',
    failure: null,
    created_at: new Date(1_000).toISOString(),
    endsTurn: false,
    handsOff: false,
    ...more,
  });
  const asked = (sequence: number, mid: string) => row(sequence, { platform_mid: mid, endsTurn: true });
  const answered = (sequence: number, mid: string, content: string) =>
    row(sequence, { sender_type: 'ai', platform_mid: mid, content, status: 'delivered' });
  const messages = [asked(1, 'm1'), answered(2, 'p1', FJELL), asked(3, 'm2'), answered(4, 'p2', SKARV)];
  const send = (number: number, platformMid: string, text: string): Send => ({
    number,
    time: 1_000 * number + 100,
    channel: 'facebook',
    account: 'a',
    to: 'c',
    text,
    type: 'text',
    correlationId: `rf:${number}`,
    platformMid,
  });
  return { customer, messages, sends: [send(1, 'p1', FJELL), send(2, 'p2', SKARV)], asked, answered, send };
}

function verdict({ customer, messages, sends }: Pick<ReturnType<typeof world>, 'customer' | 'messages' | 'sends'>, owner = 'ai') {
  const stored = [{ tenant: 0, conversation: { id: 'k', owner, status: 'open' }, messages }] as unknown as readonly Stored[];
  return judge({ customer, stored, sends, postOf: () => undefined });
}
const violated = (...given: Parameters<typeof verdict>) => [...new Set(verdict(...given).violations.map(({ invariant }) => invariant))];

describe('the verdict of the delivery proof', () => {
  it('has nothing to say where all went well, and knows each turn', () => {
    const { violations, turns, fates } = verdict(world());
    expect(violations).toEqual([]);
    expect(turns.map(({ end }) => end)).toEqual(['answered', 'answered']);
    expect(fates.map(({ sendAt }) => sendAt)).toEqual([1_100, 2_100]);
  });

  it('sees a message that was acknowledged and is not stored, or stored twice', () => {
    const lost = world();
    lost.messages.splice(0, 2);
    expect(violated(lost)).toContain('acknowledged');
    const twice = world();
    twice.messages.push(twice.asked(5, 'm1'), twice.answered(6, 'p3', 'Hi!'));
    twice.sends.push(twice.send(3, 'p3', 'Hi!'));
    expect(violated(twice)).toEqual(['storedOnce']);
  });

  it('sees one that never got its 200', () => {
    const given = world();
    given.customer.messages[1]!.acknowledgedAt = Infinity;
    expect(violated(given)).toEqual(['atRest']);
  });

  it('sees a question answered twice, a reply shown twice, and two replies to one turn', () => {
    const again = world();
    again.messages.splice(2, 2, again.asked(3, 'm2'), again.answered(4, 'p2', FJELL));
    again.sends[1] = again.send(2, 'p2', FJELL);
    expect(violated(again)).toEqual(['oneReply']);
    const twice = world();
    twice.sends.push({ ...twice.send(3, 'p2', 'Hi!') });
    expect(violated(twice)).toEqual(['oneReply']);
    const two = world();
    two.messages.push(two.answered(5, 'p3', 'Hi!'));
    two.sends.push(two.send(3, 'p3', 'Hi!'));
    expect(violated(two)).toEqual(['oneReply']);
  });

  it('sees messages stored in another order than they came, and replies shown in another than they were made', () => {
    const stored = world();
    stored.messages.splice(
      0,
      4,
      stored.asked(1, 'm2'),
      stored.answered(2, 'p2', SKARV),
      stored.asked(3, 'm1'),
      stored.answered(4, 'p1', FJELL),
    );
    stored.sends.reverse();
    expect(violated(stored)).toEqual(['order']);
    const shown = world();
    shown.sends.reverse();
    expect(violated(shown)).toEqual(['order']);
  });

  it('asks for no order where the platform delivered side by side', () => {
    const given = world();
    given.messages.splice(0, 4, given.asked(1, 'm2'), given.answered(2, 'p2', SKARV), given.asked(3, 'm1'), given.answered(4, 'p1', FJELL));
    given.sends.reverse();
    given.customer.messages[0]!.acknowledgedAt = 3_000;
    expect(violated(given)).toEqual([]);
  });

  it('sees what storage says and the platform does not know, and the other way round', () => {
    const unsent = world();
    unsent.sends.pop();
    expect(violated(unsent)).toEqual(['truth']);
    const foreign = world();
    foreign.sends.push(foreign.send(3, 'p9', 'Hello from nowhere'));
    expect(violated(foreign)).toEqual(['truth']);
    for (const status of ['failed', 'queued', 'cancelled', 'uncertain'] as const) {
      const denied = world();
      denied.messages[3] = { ...denied.messages[3]!, status, failure: { code: 'x', message: 'x' } };
      expect(violated(denied), status).toContain('truth');
    }
  });

  it('sees a turn that has no end, unless a person has it', () => {
    const unanswered = world();
    unanswered.messages.pop();
    unanswered.sends.pop();
    expect(violated(unanswered)).toEqual(['ended']);
    expect(violated(unanswered, 'holding')).toEqual([]);
    const untaken = world();
    untaken.messages.splice(2, 2, { ...untaken.asked(3, 'm2'), endsTurn: false });
    untaken.sends.pop();
    expect(violated(untaken, 'holding')).toEqual(['ended']);
    const unshown = world();
    unshown.messages[3] = { ...unshown.messages[3]!, status: 'uncertain', platform_mid: null };
    unshown.sends.pop();
    expect(violated(unshown)).toEqual(['ended']);
    expect(violated(unshown, 'holding')).toEqual([]);
  });
});

describe('recovery after a kill', () => {
  const kill = { point: 'at random', process: 'server', at: 2_020, spawnedAt: 2_050, readyAt: 3_000, watched: true } as const;
  const fates = () => verdict(world()).fates.map((fate) => (fate.message.mid === 'm2' ? { ...fate, sendAt: 6_050 } : fate));

  it('is the time until the last answer that was owed', () => {
    expect(recoveries({ kills: [kill], faults: [], fates: fates(), alone: true })).toMatchObject([{ owed: 1, ms: 4_000, slowest: 'm2' }]);
    expect(recoveries({ kills: [kill], faults: [], fates: fates(), alone: false })).toMatchObject([{ ms: 4_030 }]);
  });

  it('is not measured where more went wrong, or nothing was owed', () => {
    expect(recoveries({ kills: [{ ...kill, watched: false }], faults: [], fates: fates(), alone: true })).toEqual([]);
    expect(recoveries({ kills: [{ ...kill, at: 2_008 }], faults: [], fates: fates(), alone: true })).toEqual([]);
    const faults = [{ label: 'platform hangs', from: 1_900, to: 2_400 }];
    expect(recoveries({ kills: [kill], faults, fates: fates(), alone: true })).toEqual([]);
  });
});
