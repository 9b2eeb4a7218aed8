import type { WireConversation, WireLead, WireLiveEvent, WireMessage } from '@replyforce/core/protocol';
import { expect, expectTypeOf, test } from 'vitest';
import { toMillis, type ConversationJson, type LeadJson, type LiveEventJson, type MessageJson } from './wire.js';

test('what the engine writes is what the inbox reads', () => {
  expectTypeOf<WireMessage>().toExtend<MessageJson>();
  expectTypeOf<WireConversation>().toExtend<ConversationJson>();
  expectTypeOf<WireLead>().toExtend<LeadJson>();
  expectTypeOf<WireLiveEvent>().toExtend<LiveEventJson>();
});

test('times are read in both forms', () => {
  expect(toMillis('2026-11-22T10:00:00.000Z')).toBe(1_795_341_600_000);
  expect(toMillis(42)).toBe(42);
});
