import { reasonToWait, staysSilent, withDisclosure, type Analysis, type SaidMessage } from '@replyforce/core';

/** What becomes of one message of the customer, as the engine would decide it. */
export interface ChatTurn {
  /** What the customer would get; null for nothing. */
  readonly sent: string | null;
  /** A person is awaited: the machine says what it knows where it merely had not known something, and that the team knows. */
  readonly withPerson: boolean;
}

/** Follows one conversation: the first reply says that a machine writes, and after a hand-over the machine holds back. */
export function createChatTurns(company: string, now: () => number): (analysis: Analysis) => ChatTurn {
  let disclosed = false;
  let handedOver: string | undefined;
  const messages: SaidMessage[] = [];

  function say(text: string, language: string): string {
    const content = disclosed ? text : withDisclosure(text, language, company);
    disclosed = true;
    messages.push({ sequence: messages.length + 1, senderType: 'ai', kind: 'text', status: 'sent', content, createdAt: now() });
    return content;
  }

  return ({ reply, handoff, understanding: { language } }) => {
    const handoffReason = handedOver ?? null;
    const isSilent = handedOver !== undefined && staysSilent({ handoffReason, messages }, { reply, handoff }, now());
    const reason = reasonToWait(handoffReason, { handoff }) ?? handedOver;
    handedOver = reason ?? (handoff.needed ? (handoff.triggers[0] ?? 'policy') : undefined);
    return { sent: reply && !isSilent ? say(reply.text, language) : null, withPerson: handedOver !== undefined };
  };
}
