import { costOf, createPipeline, reasonToWait, staysSilent } from '@replyforce/core';
import { manualRuntime } from '@replyforce/core/testing';

/** @typedef {import('@replyforce/core').Analysis} Analysis */
/** @typedef {import('@replyforce/core').HistoryMessage} HistoryMessage */
/** @typedef {import('@replyforce/core').SaidMessage} SaidMessage */
/** @typedef {{ history: HistoryMessage[], said: SaidMessage[], language: string | null, waitsBecause: string | null }} Conversation */
/** @typedef {{ readonly analysis: Analysis, readonly history: readonly HistoryMessage[] }} Played */

/** Earlier messages that the engine gives its agents. */
const HISTORY = 10;

/**
 * Runs the messages through the real pipeline, one after the other, as the engine would: replies that go out become history,
 * the replies of models are kept for the next who asks, and once a person is called the machine says only what it knows.
 * @param {readonly import('./workload.js').WorkloadMessage[]} messages
 * @param {{ readonly models: import('@replyforce/core').ModelPorts, readonly business: Awaited<ReturnType<typeof import('./demo-business.js').demoBusiness>> }} setting
 * @returns {Promise<readonly Played[]>}
 */
export async function playWorkload(messages, { models, business }) {
  // A clock that stands still: a busy machine must not turn an answer into a timeout.
  const pipeline = createPipeline({ models, runtime: manualRuntime(), priceOf: costOf });
  /** @type {Map<string, Conversation>} */
  const conversations = new Map();
  const played = [];
  for (const [index, { from, text }] of messages.entries()) {
    const conversation = conversations.get(from) ?? { history: [], said: [], language: null, waitsBecause: null };
    conversations.set(from, conversation);
    const history = conversation.history.slice(-HISTORY);
    const analysis = await pipeline.analyze({
      id: String(index),
      text,
      history,
      channel: 'facebook',
      language: conversation.language,
      cacheScope: 'demo',
      personAwaited: conversation.waitsBecause !== null,
      ...business,
    });
    played.push({ analysis, history });
    conversation.language = analysis.understanding.language;
    conversation.history.push({ from: 'customer', text });
    if (isSent(analysis, conversation)) {
      const content = analysis.reply?.text ?? '';
      conversation.history.push({ from: 'ai', text: content });
      conversation.said.push({
        sequence: conversation.said.length + 1,
        senderType: 'ai',
        kind: 'text',
        status: 'sent',
        content,
        createdAt: 0,
      });
    }
    const first = analysis.handoff.needed ? (analysis.handoff.triggers[0] ?? 'policy') : null;
    conversation.waitsBecause = reasonToWait(conversation.waitsBecause, analysis) ?? conversation.waitsBecause ?? first;
  }
  return played;
}

/** Who waits for a person is told so once: no time passes here. @param {Analysis} analysis @param {Conversation} conversation */
function isSent(analysis, { waitsBecause, said }) {
  return analysis.reply !== null && (waitsBecause === null || !staysSilent({ handoffReason: waitsBecause, messages: said }, analysis, 0));
}
