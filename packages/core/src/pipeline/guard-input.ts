import type { InputGuardResult } from '../domain/analysis.js';
import type { Runtime } from '../ports/runtime.js';
import { runAgent } from './run-agent.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { createInputGuard, type InputGuardInput, type InputGuardPorts } from '../agents/input-guard/input-guard.js';

/**
 * The input guard alone: what speaks against one customer message, and the words it says so for. Default: rules only; give
 * it `local()` for the word lists and the second voice on injection. Never rejects.
 *
 * @example
 * const { passed, flags, evidence } = await guardInput({ text });
 */
export async function guardInput(
  input: InputGuardInput,
  models: InputGuardPorts = {},
  runtime: Runtime = webRuntime(),
): Promise<InputGuardResult> {
  const { output } = await runAgent(createInputGuard(models), input, runtime);
  return output;
}
