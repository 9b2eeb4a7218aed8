import { ReplyForceError } from '@replyforce/core';

/** An If-Match header as the sequence a conversation must still have. `*` and no header ask for nothing. */
export function expectedSequence(header: string | undefined): { readonly expectSequence?: number } {
  if (header === undefined || header.trim() === '*') return {};
  const sequence = /^(?:W\/)?"?(\d{1,15})"?$/.exec(header.trim())?.[1];
  if (sequence === undefined) {
    throw new ReplyForceError('validation_failed', undefined, {
      errors: [{ path: 'if-match', message: 'must be the sequence of the conversation, such as "12"' }],
    });
  }
  return { expectSequence: Number(sequence) };
}
