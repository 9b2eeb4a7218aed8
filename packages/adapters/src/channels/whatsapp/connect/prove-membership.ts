import { ReplyForceError, type AccountProof, type ChannelContext } from '@replyforce/core';
import { listAll } from '../../meta/connect/graph.js';

interface Question {
  /** The numbers of the business account. */
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly token: string;
  readonly accountId: string;
  readonly wabaId: string;
}

/** Whether a number is one of a business account, as the platform lists them to whoever may manage it (platform-apis.md 4.1). */
export async function proveMembership(
  { url, query, token, accountId, wabaId }: Question,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<AccountProof> {
  try {
    const numbers = await listAll(url, query, token, context, signal);
    if (numbers.some(({ id }) => id === accountId)) return { outcome: 'holds' };
  } catch (error) {
    if (!ReplyForceError.is(error) || error.code !== 'platform_rejected')
      return { outcome: 'unknown', reason: 'Meta did not say which numbers the business account has.' };
  }
  return {
    outcome: 'other',
    reason: `The number ${accountId} is none of the WhatsApp business account ${wabaId}. Correct or leave out waba_id.`,
  };
}
