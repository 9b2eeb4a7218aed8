import type { AccountProof } from '@replyforce/core';
import type { CallAnswer } from './call.js';
import { isGood } from './call.js';

/** What it proves that a platform, asked with an account's token, named `id`. */
export function proofBy(answer: CallAnswer, id: string | undefined, accountId: string, platform: string): AccountProof {
  if (!isGood(answer) || id === undefined)
    return { outcome: 'unknown', reason: `${platform} does not say which account this token is for.` };
  if (id === accountId) return { outcome: 'holds' };
  return { outcome: 'other', reason: `${platform} says that this token is for the account ${id}, not for ${accountId}.` };
}
