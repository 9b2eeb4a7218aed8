import { local } from '@replyforce/adapters/local';
import { sentimentModelOf } from '@replyforce/server';
import { createPipeline, webRuntime, type ModelPorts, type Pipeline, type Runtime } from '@replyforce/core';
import type { Shell } from '../shell.js';

export interface LocalPipeline {
  readonly pipeline: Pipeline;
  readonly models: ModelPorts;
  /** Resolves when what the first message needs is loaded: on a busy machine it would be late for it otherwise. */
  ready(): Promise<void>;
}

/** The keyless pipeline of this process: nothing leaves the machine. */
export function localPipeline(
  { env }: Shell,
  { deterministic = false }: { readonly deterministic?: boolean | undefined } = {},
): LocalPipeline {
  const sentimentModel = sentimentModelOf(env);
  const models = local(sentimentModel === null ? {} : { sentimentModel });
  const ready = async (): Promise<void> => {
    const first = new AbortController().signal;
    const load = [async () => models.encoder?.encode('Hello', first), async () => models.sentiment?.classify('Hello', first)];
    // What cannot be loaded is told with each message.
    await Promise.allSettled(load.map((part) => part()));
  };
  return { models, ready, pipeline: createPipeline({ models, runtime: deterministic ? timelessRuntime() : webRuntime() }) };
}

/** The day on which a deterministic run takes place: words such as "tomorrow" then mean the same for ever. */
const FIXED_DAY = Date.UTC(2026, 0, 1, 12);

/** No clock moves and nothing runs out of time, so a slow machine gives the same bytes as a fast one. */
function timelessRuntime(): Runtime {
  return {
    ...webRuntime(),
    now: () => FIXED_DAY,
    elapsed: () => 0,
    timeout: () => new AbortController().signal,
    schedule: () => () => undefined,
  };
}
