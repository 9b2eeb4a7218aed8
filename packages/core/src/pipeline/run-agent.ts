import { isPromise, type Agent, type AgentResult, type FallbackReason } from '../agents/agent.js';
import type { StageTrace } from '../domain/analysis.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { giveBackController, takeController } from '../support/spare-controllers.js';

export interface AgentRun<Output> {
  readonly output: Output;
  readonly trace: StageTrace;
  /** Of the output, 0–1; 1 where the agent did not say. */
  readonly confidence: number;
}

/**
 * Runs one agent inside its time budget and never throws: whatever goes wrong, the agent's own fallback answers and the
 * trace says why in `degraded`. An agent that answers synchronously costs no timer and no promise, so the result may come
 * back synchronously too; `await` it where that does not matter.
 */
export function runAgent<Input, Output>(
  agent: Agent<Input, Output>,
  input: Input,
  runtime: Runtime,
  signal?: AbortSignal,
): MaybePromise<AgentRun<Output>> {
  const startedAt = runtime.elapsed();
  const fallBack = (reason: FallbackReason, detail: string): AgentRun<Output> => ({
    output: agent.fallback(input, reason),
    confidence: 1,
    trace: { name: agent.name, ms: runtime.elapsed() - startedAt, source: 'fallback', degraded: detail },
  });
  const finish = (result: AgentResult<Output>): AgentRun<Output> => {
    const { source, degraded, cache } = result;
    return {
      output: result.output,
      trace: {
        name: agent.name,
        ms: runtime.elapsed() - startedAt,
        source,
        ...(degraded !== undefined && { degraded }),
        ...(cache && { cache }),
      },
      confidence: result.confidence ?? 1,
    };
  };

  if (signal?.aborted === true) return fallBack('aborted', 'aborted');
  const controller = takeController();
  let answer: MaybePromise<AgentResult<Output>>;
  try {
    answer = agent.run(input, controller.signal);
  } catch (error) {
    return fallBack('error', describe(error));
  }
  if (!isPromise(answer)) {
    giveBackController(controller);
    return finish(answer);
  }
  return settle(answer, agent.timeoutMs, controller, runtime, signal).then((settled) =>
    'result' in settled ? finish(settled.result) : fallBack(settled.reason, settled.detail),
  );
}

type Settled<Output> = { readonly result: AgentResult<Output> } | { readonly reason: FallbackReason; readonly detail: string };

/** Whatever comes first: the answer, the end of the time budget, or the caller's abort. Never rejects. */
function settle<Output>(
  answer: Promise<AgentResult<Output>>,
  timeoutMs: number,
  controller: AbortController,
  runtime: Runtime,
  signal: AbortSignal | undefined,
): Promise<Settled<Output>> {
  return new Promise((resolve) => {
    const onAbort = (): void => close({ reason: 'aborted', detail: 'aborted' }, signal?.reason);
    const cancelTimer = runtime.schedule(timeoutMs, () => {
      const detail = `timeout after ${timeoutMs} ms`;
      close({ reason: 'timeout', detail }, new DOMException(detail, 'TimeoutError'));
    });
    const close = (settled: Settled<Output>, why?: unknown): void => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
      if (!('result' in settled)) controller.abort(why);
      resolve(settled);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    answer.then(
      (result) => close({ result }),
      (error: unknown) => close({ reason: 'error', detail: describe(error) }),
    );
  });
}

function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return `error: ${text.slice(0, 120)}`;
}
