import { describe, expect, test } from 'vitest';
import { sampleConversation, sampleMessage } from '../testing/samples.js';
import type { Action } from './actions.js';
import { newestFromOthers, reduce, threadOf } from './reducer.js';
import { analysisOf, isUnread, unreadCount, visibleConversations, waitingCount } from './selectors.js';
import { initialState, type InboxState } from './state.js';
import { demoAnalysis } from './demo-analysis.js';
import type { LiveEventJson, MessageJson } from './wire.js';

const after = (...actions: readonly Action[]): InboxState => actions.reduce(reduce, initialState());
const listed = (...data: readonly ReturnType<typeof sampleConversation>[]): Action => ({
  type: 'list_loaded',
  filter: 'all',
  page: { data, next_cursor: null },
});
const loaded = (...data: readonly MessageJson[]): Action => ({
  type: 'thread_loaded',
  id: 'c1',
  page: { data, next_cursor: null },
});
const live = (data: LiveEventJson['data'], type = 'message.updated'): Action => ({
  type: 'live',
  event: { id: '1', type, conversation_id: 'c1', data, created_at: 0 },
});
const unsent = { ...sampleMessage(99, { id: 'local', sender_type: 'agent', status: 'queued', content: 'Hi' }), localId: 'local' };
const idsOf = (state: InboxState): readonly string[] => state.threads['c1']?.messages.map(({ id }) => id) ?? [];

describe('conversations', () => {
  test('a slow list does not overwrite what a live event already told', () => {
    const state = after(
      live({ conversation: sampleConversation({ sequence: 5, preview: 'newest' }) }),
      listed(sampleConversation({ sequence: 2, preview: 'old' })),
    );
    expect(state.conversations['c1']?.preview).toBe('newest');
  });

  test('the same sequence takes the incoming state, since status and owner change without a message', () => {
    const state = after(listed(sampleConversation()), live({ conversation: sampleConversation({ status: 'closed' }) }));
    expect(state.conversations['c1']?.status).toBe('closed');
  });

  test('a scored lead changes the tag of its row', () => {
    const state = after(
      listed(sampleConversation()),
      live({ lead: { id: 'lead-1', conversation_id: 'c1', tag: 'HOT', score: 80 } }, 'lead.scored'),
    );
    expect(state.conversations['c1']?.lead).toEqual({ id: 'lead-1', tag: 'HOT', score: 80 });
  });

  test('rows are filtered, searched and ordered by their newest message', () => {
    const state = after(
      listed(
        sampleConversation({ id: 'a', last_message_at: 1, preview: 'about bicycles' }),
        sampleConversation({ id: 'b', last_message_at: 3, status: 'needs_human' }),
        sampleConversation({ id: 'c', last_message_at: 2, contact: { id: 'x', name: null, phone: '+49 170' } }),
      ),
    );
    const ids = (change: Partial<InboxState>): readonly string[] => visibleConversations({ ...state, ...change }).map(({ id }) => id);
    expect(ids({})).toEqual(['b', 'c', 'a']);
    expect(ids({ filter: 'needs_human' })).toEqual(['b']);
    expect(ids({ search: 'BICYCLES' })).toEqual(['a']);
    expect(ids({ search: '+49' })).toEqual(['c']);
    expect(waitingCount(state)).toBe(1);
  });

  test('unread is what the customer wrote after the last look, and never a closed conversation', () => {
    const state = after(listed(sampleConversation({ last_inbound_at: 100 }), sampleConversation({ id: 'c2', status: 'closed' })));
    expect(unreadCount(state)).toBe(1);
    const seen = reduce(state, { type: 'seen', id: 'c1', time: 100 });
    expect(unreadCount(seen)).toBe(0);
    expect(isUnread(seen, sampleConversation({ last_inbound_at: 101 }))).toBe(true);
    expect(isUnread(seen, sampleConversation({ last_inbound_at: 100, last_message_at: 500 }))).toBe(false);
    expect(reduce(seen, { type: 'seen', id: 'c1', time: 50 })).toBe(seen);
  });
});

describe('thread', () => {
  test('pages come newest first, in any order, and each message stands once in its place', () => {
    const state = after(loaded(sampleMessage(4), sampleMessage(3)), loaded(sampleMessage(3), sampleMessage(2), sampleMessage(1)));
    expect(idsOf(state)).toEqual(['m1', 'm2', 'm3', 'm4']);
  });

  test('a live message of a thread nobody opened is left to the page that opening it reads', () => {
    expect(after(live({ message: sampleMessage(7) })).threads).toEqual({});
  });

  test('an answered send replaces the waiting bubble', () => {
    const state = after(
      loaded(sampleMessage(1)),
      { type: 'send', id: 'c1', message: unsent },
      { type: 'sent', id: 'c1', localId: 'local', message: sampleMessage(2, { sender_type: 'agent', content: 'Hi', status: 'queued' }) },
    );
    expect(idsOf(state)).toEqual(['m1', 'm2']);
  });

  test('a live event that overtakes the answer of its own send does not show the message twice', () => {
    const stored = sampleMessage(2, { sender_type: 'agent', content: 'Hi', status: 'sent' });
    const overtaken = after(loaded(sampleMessage(1)), { type: 'send', id: 'c1', message: unsent }, live({ message: stored }));
    expect(idsOf(overtaken)).toEqual(['m1', 'm2']);
    expect(idsOf(reduce(overtaken, { type: 'sent', id: 'c1', localId: 'local', message: stored }))).toEqual(['m1', 'm2']);
  });

  test('a first reply that an event tells of before its answer is nobody else’s', () => {
    const stored = sampleMessage(2, { sender_type: 'agent', sender_id: 'ann', content: 'Hi', status: 'queued' });
    const overtaken = after(
      loaded(sampleMessage(1)),
      { type: 'send', id: 'c1', message: unsent },
      live({ message: stored }),
      live({ message: { ...stored, status: 'sent' } }),
    );
    const newest = (state: InboxState) => newestFromOthers(threadOf(state, 'c1'), state.self);
    expect(newest(overtaken)).toBe(1);
    const colleague = live({ message: sampleMessage(3, { sender_type: 'agent', sender_id: 'bob', content: 'I am on it.' }) });
    expect(newest(reduce(overtaken, colleague))).toBe(3);
    expect(newest(reduce(overtaken, { type: 'sent', id: 'c1', localId: 'local', message: stored }))).toBe(1);
  });

  test('a failed send keeps its text and says why', () => {
    const state = after(
      { type: 'send', id: 'c1', message: unsent },
      { type: 'send_failed', id: 'c1', localId: 'local', code: 'network', error: 'No way through.' },
    );
    expect(state.threads['c1']?.messages[0]).toMatchObject({
      status: 'failed',
      content: 'Hi',
      failure: { code: 'network', message: 'No way through.' },
    });
  });

  test('a draft remembers what it answers until it is sent or emptied', () => {
    const draft = (text: string): Action => ({ type: 'draft', id: 'c1', text });
    const begun = after(loaded(sampleMessage(1)), draft('H'), live({ message: sampleMessage(2) }), draft('Hi'));
    expect(begun.threads['c1']).toMatchObject({ draft: 'Hi', draftBase: 1 });
    expect(reduce(begun, { type: 'draft_out_of_date', id: 'c1' }).threads['c1']).toMatchObject({ outOfDate: true, draftBase: 2 });
    expect(reduce(begun, draft('')).threads['c1']).toMatchObject({ draftBase: null, outOfDate: false });
  });

  test('reading the newest page again keeps how far back the thread was read', () => {
    const page = (next: string | null, cursor?: string): Action => ({
      type: 'thread_loaded',
      id: 'c1',
      page: { data: [], next_cursor: next },
      cursor,
    });
    const cursor = (...actions: readonly Action[]): string | null | undefined => after(...actions).threads['c1']?.paging.nextCursor;
    expect(cursor(page('a'), page('b', 'a'), page('a'))).toBe('b');
    expect(cursor(page('a'), page(null, 'a'))).toBe(null);
  });

  test('where more was missed than a page holds, the thread begins anew with the newest page and leaves no hole', () => {
    const page = (next: string | null, ...sequences: readonly number[]): Action => ({
      type: 'thread_loaded',
      id: 'c1',
      page: { data: sequences.map((sequence) => sampleMessage(sequence)), next_cursor: next },
    });
    const missed = after(page('before 1', 2, 1), { type: 'send', id: 'c1', message: unsent }, page('before 8', 9, 8));
    expect(idsOf(missed)).toEqual(['m8', 'm9', 'local']);
    expect(missed.threads['c1']?.paging.nextCursor).toBe('before 8');
    expect(idsOf(after(page('before 1', 2, 1), page('before 2', 3, 2)))).toEqual(['m1', 'm2', 'm3']);
    expect(idsOf(after(page('before 1', 2, 1), page('before 2', 4, 3)))).toEqual(['m1', 'm2', 'm3', 'm4']);
    // What was asked for before the thread began anew is not where going back goes on now.
    const late = { ...page('before 0', 0), cursor: 'before 1' } as Action;
    const begunAnew = after(page('before 1', 2, 1), page('before 8', 9, 8));
    expect(reduce(begunAnew, late).threads['c1']).toEqual(begunAnew.threads['c1']);
  });
});

describe('analysis', () => {
  const analysis = demoAnalysis({ id: 'x' });

  test('a burst is explained by the message that closed it, a machine reply by the turn before', () => {
    const messages = [
      sampleMessage(1),
      sampleMessage(2, { ai_analysis: analysis }),
      sampleMessage(3, { sender_type: 'ai' }),
      sampleMessage(4),
      sampleMessage(5, { sender_type: 'agent' }),
    ];
    expect(messages.map((message) => analysisOf(messages, message)?.id)).toEqual(['x', 'x', 'x', undefined, undefined]);
  });
});
