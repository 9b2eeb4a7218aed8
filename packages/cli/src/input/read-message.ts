import { CHANNEL_TYPES, isChannelType, type AnalyzeInput, type ChannelType, type HistoryMessage } from '@replyforce/core';
import { invalid, type JsonLine } from './json-lines.js';

const SENDERS: readonly unknown[] = ['customer', 'agent', 'ai'];

/** One line of `analyze --jsonl`: `{"id","text","history"?,"channel"?}`. Throws `validation_failed`. */
export function readMessage({ id, number, value }: JsonLine): AnalyzeInput {
  return { id: String(id ?? number), text: readText(value, 'text'), history: readHistory(value), ...readChannel(value) };
}

export function readText(value: Readonly<Record<string, unknown>>, name: string): string {
  const text = value[name];
  if (typeof text !== 'string') throw invalid(name, 'must be a text');
  if (text.trim() === '') throw invalid(name, 'must not be empty');
  return text;
}

/** Earlier messages, oldest first: `[{"from":"customer"|"agent"|"ai","text"}]`. */
export function readHistory({ history }: Readonly<Record<string, unknown>>): readonly HistoryMessage[] {
  if (history === undefined || history === null) return [];
  if (!Array.isArray(history)) throw invalid('history', 'must be a list');
  return history.map((entry: unknown, index) => {
    const { from, text } = (entry ?? {}) as Record<string, unknown>;
    if (!SENDERS.includes(from)) throw invalid(`history[${index}].from`, 'must be customer, agent or ai');
    if (typeof text !== 'string') throw invalid(`history[${index}].text`, 'must be a text');
    return { from: from as HistoryMessage['from'], text };
  });
}

function readChannel({ channel }: Readonly<Record<string, unknown>>): { readonly channel?: ChannelType } {
  if (channel === undefined || channel === null) return {};
  if (!isChannelType(channel)) throw invalid('channel', `must be one of ${CHANNEL_TYPES.join(', ')}`);
  return { channel };
}
