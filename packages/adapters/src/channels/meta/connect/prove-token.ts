import type { AccountProof, ChannelContext } from '@replyforce/core';
import { callPlatform } from '../../connect/call.js';
import { proofBy } from '../../connect/prove.js';
import { fieldsOf, idOf, type Fields } from '../../reading/fields.js';
import { graphErrorIn } from '../explain-graph-error.js';
import { isTokenRefused, refusalIn } from './graph.js';

/** An object that is not there, or that this token may not see. */
const NOT_FOR_YOU = { code: 100, subcode: 33 };

interface Question {
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly token: string;
  readonly accountId: string;
  /** Where in the answer the account is named. */
  readonly idIn: (fields: Fields) => unknown;
}

/** Asks with an account's token for something that only whoever speaks for the account is told. */
export async function proveToken(question: Question, context: ChannelContext, signal: AbortSignal): Promise<AccountProof> {
  const { url, query, token, accountId, idIn } = question;
  const answer = await callPlatform({ method: 'GET', url, query, token }, context, signal);
  const json = answer.outcome === 'answered' ? answer.json : undefined;
  const error = graphErrorIn(json);
  if (error?.code === NOT_FOR_YOU.code && error.subcode === NOT_FOR_YOU.subcode)
    return { outcome: 'other', reason: `Meta knows no account ${accountId} that this token may act for.` };
  if (isTokenRefused(answer)) return { outcome: 'refused', reason: refusalIn(answer) };
  const fields = fieldsOf(json);
  return proofBy(answer, fields && idOf(idIn(fields)), accountId, 'Meta');
}
