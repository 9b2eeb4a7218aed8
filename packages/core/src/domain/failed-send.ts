import type { Message } from './message.js';

/** A message of ours that will not arrive, as far as what follows from it depends on it. */
export interface FailedSend extends Pick<Message, 'id' | 'conversationId' | 'senderType' | 'disclosure'> {
  /** The message it is a part of; null where it is whole. */
  readonly partOf: string | null;
}

export function failedSendOf({ id, conversationId, senderType, disclosure, outgoing }: Message): FailedSend {
  return { id, conversationId, senderType, disclosure, partOf: outgoing?.part?.of ?? null };
}
