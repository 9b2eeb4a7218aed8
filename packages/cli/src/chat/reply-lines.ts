import type { Analysis } from '@replyforce/core';
import type { Paint } from '../paint.js';

/** A reply as the terminal shows it: the text, what it rests on, and why a person is called. */
export function replyLines(analysis: Analysis, titleOf: (documentId: string) => string, paint: Paint): readonly string[] {
  const { reply, guardrail, handoff, leadScore } = analysis;
  const citations = new Set((reply?.claims ?? []).flatMap(({ evidence }) => evidence.map(({ documentId }) => titleOf(documentId))));
  return [
    reply ? reply.text : paint.dim(guardrail.passed ? '(nothing to say)' : `(blocked: ${guardrail.flags.join(', ')})`),
    ...[...citations].map((title) => paint.dim(`  source: ${title}`)),
    ...(handoff.needed ? [paint.yellow(`  to a person: ${handoff.triggers.join(', ')}`)] : []),
    paint.dim(`  lead: ${leadScore.tag} ${leadScore.score}`),
    '',
  ];
}
