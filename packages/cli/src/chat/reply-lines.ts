import type { Analysis } from '@replyforce/core';
import type { ChatTurn } from './chat-turn.js';
import type { Paint } from '../paint.js';

/** A reply as the terminal shows it: the text, what it rests on, and why a person is called. */
export function replyLines(
  analysis: Analysis,
  { sent, withPerson }: ChatTurn,
  titleOf: (documentId: string) => string,
  paint: Paint,
): readonly string[] {
  const { reply, guardrail, handoff, leadScore } = analysis;
  const citations = new Set(
    (sent === null ? [] : (reply?.claims ?? [])).flatMap(({ evidence }) => evidence.map(({ documentId }) => titleOf(documentId))),
  );
  const silence = () => {
    if (withPerson) return '(nothing is sent: a person would take over here)';
    return guardrail.passed ? '(nothing to say)' : `(blocked: ${guardrail.flags.join(', ')})`;
  };
  return [
    sent ?? paint.dim(silence()),
    ...[...citations].map((title) => paint.dim(`  source: ${title}`)),
    ...(handoff.needed ? [paint.yellow(`  to a person: ${handoff.triggers.join(', ')}`)] : []),
    paint.dim(`  lead: ${leadScore.tag} ${leadScore.score}`),
    '',
  ];
}
