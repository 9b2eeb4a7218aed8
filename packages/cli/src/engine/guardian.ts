import { local } from '@replyforce/adapters/local';
import { DEFAULT_POLICY, guardReply, guardReplyByMeaning } from '@replyforce/core';
import { toSnakeCase } from '@replyforce/core/protocol';
import type { JsonLine } from '../input/json-lines.js';
import { readHistory, readText } from '../input/read-message.js';
import type { Shell } from '../shell.js';
import { analysisContext, type ContextOptions } from './analysis-context.js';

/** One line `{"id","reply","history"?}` in, `{"id","passed","flags","claims"}` out. */
export async function guardian(shell: Shell, options: ContextOptions): Promise<(line: JsonLine) => Promise<object>> {
  // Word search only: it answers at once, as the guard needs it.
  const { brand, policy, knowledge, titleOf } = await analysisContext(shell, options, {});
  const entailment = local().encoder?.entailment;
  const check = (input: Parameters<typeof guardReply>[0]) =>
    entailment === undefined ? guardReply(input) : guardReplyByMeaning(input, entailment);
  return async ({ id, value }) => {
    const reply = readText(value, 'reply');
    const { passed, flags, claims } = await check({
      reply,
      history: readHistory(value),
      ...(brand && { brand }),
      ...(policy && { policy: { ...DEFAULT_POLICY, ...policy } }),
      ...(knowledge && { knowledge }),
    });
    const titled = claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((evidence) => ({ ...evidence, title: titleOf(evidence.documentId) })),
    }));
    return { id, passed, flags, claims: toSnakeCase(titled) };
  };
}
