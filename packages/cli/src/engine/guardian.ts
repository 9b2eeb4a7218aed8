import { DEFAULT_POLICY, guardReply } from '@replyforce/core';
import { toSnakeCase } from '@replyforce/core/protocol';
import type { JsonLine } from '../input/json-lines.js';
import { readHistory, readText } from '../input/read-message.js';
import type { Shell } from '../shell.js';
import { analysisContext, type ContextOptions } from './analysis-context.js';

/** One line `{"id","reply","history"?}` in, `{"id","passed","flags","claims"}` out. */
export async function guardian(shell: Shell, options: ContextOptions): Promise<(line: JsonLine) => Promise<object>> {
  // Word search only: it answers at once, as the guard needs it.
  const { brand, policy, knowledge, titleOf } = await analysisContext(shell, options, {});
  return async ({ id, value }) => {
    const reply = readText(value, 'reply');
    const { passed, flags, claims } = guardReply({
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
