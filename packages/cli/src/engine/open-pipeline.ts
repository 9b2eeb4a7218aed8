import { local, type LocalOptions } from '@replyforce/adapters/local';
import { costOf, createPipeline, fetchHttp, webRuntime, type ModelPorts, type Pipeline, type Runtime } from '@replyforce/core';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig, openModels, sentimentModelOf } from '@replyforce/server';
import type { Shell } from '../shell.js';

export interface PipelineOptions {
  /** Nothing leaves the machine, whatever is configured. */
  readonly offline?: boolean | undefined;
  /** Offline as well: no service promises equal bytes. */
  readonly deterministic?: boolean | undefined;
}

export interface OpenPipeline {
  readonly pipeline: Pipeline;
  readonly models: ModelPorts;
  /** Resolves when what the first message needs is loaded, after 30 s at the latest: on a busy machine it would be late for it otherwise. */
  ready(): Promise<void>;
}

/** The pipeline of this process, with the models that the environment names. */
export async function openPipeline({ env }: Shell, { offline = false, deterministic = false }: PipelineOptions): Promise<OpenPipeline> {
  const config = offline || deterministic ? null : loadConfig({ env });
  const models = config === null ? local(localOptions(env)) : await openModels(config, fetchHttp());
  const catalogue = config?.models?.catalogue;
  return {
    models,
    ready: () => load(models),
    pipeline: createPipeline({
      models,
      runtime: deterministic ? timelessRuntime() : webRuntime(),
      priceOf: (model, usage) => costOf(model, usage, catalogue),
    }),
  };
}

/** What takes longer hangs, ms. */
const LOAD_MS = 30_000;

async function load({ encoder, sentiment }: ModelPorts): Promise<void> {
  const first = AbortSignal.timeout(LOAD_MS);
  const parts = [async () => encoder?.encode('Hello', first), async () => sentiment?.classify('Hello', first)];
  // What cannot be loaded is told with each message.
  const loaded = new AbortController();
  const late = sleep(LOAD_MS, undefined, { signal: loaded.signal }).catch(() => undefined);
  await Promise.race([Promise.allSettled(parts.map((part) => part())), late]);
  loaded.abort();
}

function localOptions(env: Shell['env']): LocalOptions {
  const sentimentModel = sentimentModelOf(env);
  return sentimentModel === null ? {} : { sentimentModel };
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
