import type { ConversationJson, EscalationJson, MessageJson } from './wire.js';

/** The card as the server would make it, from what the demo holds. */
export function demoEscalation({ id, handoff_reason: reason, lead }: ConversationJson, thread: readonly MessageJson[]): EscalationJson {
  const since = thread.findLastIndex(({ sender_type: sender }) => sender === 'agent');
  const open = thread
    .slice(since + 1)
    .filter(({ sender_type: sender, ai_analysis: analysis }) => sender === 'customer' && analysis?.handoff.needed);
  const newest = thread.findLast(({ ai_analysis: analysis }) => analysis !== null)?.ai_analysis;
  return {
    conversation_id: id,
    waiting_since: open[0]?.created_at ?? null,
    why: reason === null ? [] : [{ trigger: reason, evidence: newest?.text ?? null }],
    wants: open.map(({ id: messageId, content }) => ({ message_id: messageId, text: content })),
    summary: thread.flatMap(({ ai_analysis: analysis }) => (analysis ? [analysis.understanding.summary] : [])).slice(-4),
    sentiment: newest?.sentiment ?? null,
    lead: lead && { ...lead, ledger: newest?.lead_score.ledger.slice(0, 3) ?? [] },
    said: thread
      .filter(({ sender_type: sender }) => sender === 'ai')
      .slice(-3)
      .map(({ id: messageId, content }) => ({ message_id: messageId, text: content })),
    passages: [
      {
        document_id: 'delivery',
        title: 'Delivery and returns',
        passage: 'Brakes are worn parts: they are exchanged within two years.',
        score: 0.41,
      },
    ],
  };
}
