import type { Agent } from '../agents/agent.js';
import { createInputGuard } from '../agents/input-guard/input-guard.js';
import { createLeadScore } from '../agents/lead-score/lead-score.js';
import { createOutputGuard } from '../agents/output-guard/output-guard.js';
import { createReply, holdingReply } from '../agents/reply/reply.js';
import type { ReplyInput } from '../agents/reply/reply-input.js';
import { withSubject } from '../agents/reply/stated-subject.js';
import { createSentiment } from '../agents/sentiment/sentiment.js';
import { requestsPerson } from '../agents/understanding/person-request.js';
import { createUnderstanding } from '../agents/understanding/understanding.js';
import { createBreakers, type Breakers } from '../breakers/breakers.js';
import { modelService, protectModels } from '../breakers/protect-models.js';
import type { Analysis, Cost, StageTrace } from '../domain/analysis.js';
import { DEFAULT_AUTO_REPLY, DEFAULT_BRAND } from '../domain/settings.js';
import { decideHandoff, triggersBefore } from '../handoff/triggers.js';
import type { ModelPorts } from '../ports/models.js';
import type { AnalyzeInput, Pipeline } from '../ports/pipeline.js';
import type { Runtime } from '../ports/runtime.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { silentLogger } from '../support/silent-logger.js';
import { runAgent } from './run-agent.js';
import { vectorOf, withVector } from './text-vector.js';

export interface PipelineOptions {
  /** Models that refine the rules; every one may be missing. */
  readonly models?: ModelPorts;
  readonly runtime?: Runtime;
  /** Shared with whoever else calls the same models. Default: its own. */
  readonly breakers?: Breakers;
}

/** ms for a whole turn (architecture.md 4.2). A stage that begins later answers from its fallback. */
const TOTAL_MS = 3_000;
/** Of a text, for its vector: an encoder reads less. */
const MAX_CHARACTERS = 8_000;
/** No model is asked yet beyond the local ones, so nothing is spent. */
const NO_COST: Cost = { usd: 0, inputTokens: 0, outputTokens: 0, cached: 0 };

/** The six stages in the order of architecture.md 3.1, inside one time budget. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const runtime = options.runtime ?? webRuntime();
  const breakers = options.breakers ?? createBreakers(runtime, silentLogger);
  const models = protectModels(options.models ?? {}, breakers, runtime);
  const inputGuard = createInputGuard(models);
  const understand = createUnderstanding(models, runtime);
  const feel = createSentiment(models);
  const score = createLeadScore();
  const write = createReply();
  const outputGuard = createOutputGuard();

  async function analyze(input: AnalyzeInput, signal?: AbortSignal, onWriting?: () => void): Promise<Analysis> {
    const stages: StageTrace[] = [];
    const deadline = runtime.elapsed() + TOTAL_MS;
    const stage = async <Input, Output>(agent: Agent<Input, Output>, stageInput: Input): Promise<Output> => {
      const left = Math.max(0, Math.min(agent.timeoutMs, deadline - runtime.elapsed()));
      const run = runAgent(left === agent.timeoutMs ? agent : { ...agent, timeoutMs: left }, stageInput, runtime, signal);
      const { output, trace } = await run;
      stages.push(trace);
      return output;
    };
    const { text, history = [], contactName = null, knowledge = null } = input;
    const brand = { ...DEFAULT_BRAND, ...input.brand };
    const { minConfidence } = { ...DEFAULT_AUTO_REPLY, ...input.autoReply };

    const guardrail = await stage(inputGuard, input);
    const vector = models.encoder && vectorOf(models.encoder, text.slice(0, MAX_CHARACTERS), runtime, signal);
    const understanding = await stage(understand, { ...input, ...(vector && { vector }) });
    const sentiment = await stage(feel, { text, language: understanding.language, ...(vector && { vector }) });
    const leadScore = await stage(score, { ...input, understanding, sentiment, guardrail });
    const before = { text, history, guardrail, sentiment, personRequested: requestsPerson(text) };
    const replyInput: ReplyInput = {
      text,
      history: withSubject(history, input.context),
      contactName,
      brand,
      knowledge: knowledge && vector ? withVector(knowledge, text, vector) : knowledge,
      guardrail,
      understanding,
      sentiment,
      leadTag: leadScore.tag,
      triggers: triggersBefore(before),
    };
    if (guardrail.passed) onWriting?.();
    const draft = await stage(write, replyInput);
    const missing = pausedModels(models, breakers);
    if (missing.length > 0) degrade(stages, missing);
    // Always checked, even where the caller has given up: what was not checked never goes out.
    const checked = await stage(outputGuard, {
      reply: draft.reply?.text ?? '',
      passages: draft.hits,
      history,
      text,
      brand,
      contactName,
      language: understanding.language,
    });
    const { claims, ...outputGuardrail } = checked;
    const reply = draft.reply === null ? null : checked.passed ? { ...draft.reply, claims } : holdingReply(replyInput);
    return {
      id: input.id,
      text,
      guardrail,
      understanding,
      sentiment,
      leadScore,
      reply,
      outputGuardrail,
      handoff: decideHandoff({ ...before, reply, outputGuardrail, minConfidence, modelUnavailable: missing.includes('languageModel') }),
      stages,
      cost: NO_COST,
      models: modelNames(models),
    };
  }

  return { analyze };
}

/** Which models refine which stage, by name. */
function modelNames(models: ModelPorts): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [port, model] of Object.entries(models) as (readonly [string, { readonly id: string } | undefined])[])
    if (model !== undefined) names[port] = model.id;
  return names;
}

/** Ports a reply is made with that do not answer: it comes from the words of the knowledge alone then. */
const REPLY_PORTS = ['languageModel', 'embedder'] as const;

function pausedModels(models: ModelPorts, breakers: Breakers): readonly (typeof REPLY_PORTS)[number][] {
  return REPLY_PORTS.filter((port) => {
    const model = models[port];
    return model !== undefined && breakers.isPaused(modelService(port, model));
  });
}

/** Says of the stage that came last what it had to do without. */
function degrade(stages: StageTrace[], missing: readonly string[]): void {
  const last = stages.pop();
  const why = missing.map((port) => `${port}: does not answer and is left alone for a while`);
  if (last) stages.push({ ...last, degraded: [...(last.degraded === undefined ? [] : [last.degraded]), ...why].join('; ') });
}
