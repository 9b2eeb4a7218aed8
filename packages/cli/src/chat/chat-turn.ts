import { staysSilent, withDisclosure, type Analysis } from '@replyforce/core';

/** What becomes of one message of the customer, as the engine would decide it. */
export interface ChatTurn {
  /** What the customer would get; null for nothing. */
  readonly sent: string | null;
  /** A person has the conversation now; the machine is silent but for what it knows after it had not known something. */
  readonly withPerson: boolean;
}

/** Follows one conversation: the first reply says that a machine writes, and after a hand-over the machine holds back. */
export function createChatTurns(company: string): (analysis: Analysis) => ChatTurn {
  let disclosed = false;
  let handedOver: string | undefined;

  function say(text: string, language: string): string {
    if (disclosed) return text;
    disclosed = true;
    return withDisclosure(text, language, company);
  }

  return ({ reply, handoff, understanding: { language } }) => {
    if (handedOver !== undefined && staysSilent(handedOver, { reply, handoff })) return { sent: null, withPerson: true };
    if (handoff.needed) handedOver = handoff.triggers[0] ?? 'policy';
    return { sent: reply && say(reply.text, language), withPerson: handedOver !== undefined };
  };
}
