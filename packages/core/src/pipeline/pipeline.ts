import type { Agent } from '../agents/agent.js';
import { createInputGuard } from '../agents/input-guard/input-guard.js';
import { createLeadScore } from '../agents/lead-score/lead-score.js';
import { createOutputGuard, replyCheck } from '../agents/output-guard/output-guard.js';
import { createModelReply } from '../agents/reply/model-reply.js';
import { createReply, holdingReply } from '../agents/reply/reply.js';
import type { ReplyInput } from '../agents/reply/reply-input.js';
import { smallTalkOf } from '../agents/reply/small-talk.js';
import { withSubject } from '../agents/reply/stated-subject.js';
import { wantsModel } from '../agents/reply/wants-model.js';
import { createSentiment } from '../agents/sentiment/sentiment.js';
import { createModelUnderstanding } from '../agents/understanding/model-understanding.js';
import { requestsPerson } from '../agents/understanding/person-request.js';
import { createUnderstanding } from '../agents/understanding/understanding.js';
import { createBreakers, type Breakers } from '../breakers/breakers.js';
import { modelService, protectModels } from '../breakers/protect-models.js';
import type { Analysis, InputGuardResult, ReplySource, StageTrace } from '../domain/analysis.js';
import { DEFAULT_POLICY } from '../domain/policy.js';
import { DEFAULT_AUTO_REPLY, DEFAULT_BRAND } from '../domain/settings.js';
import { decideHandoff, triggersBefore } from '../handoff/triggers.js';
import type { ModelPorts } from '../ports/models.js';
import type { AnalyzeInput, Pipeline } from '../ports/pipeline.js';
import type { Runtime } from '../ports/runtime.js';
import { personTopicIn } from '../policy/evaluate.js';
import { REPLY_PROMPT } from '../prompts/reply-prompt.js';
import { UNDERSTANDING_PROMPT } from '../prompts/understanding-prompt.js';
import { createReplyCache } from '../reply-cache/reply-cache.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { costOfCalls, createModelCalls, type PriceOf } from '../spend/model-calls.js';
import { silentLogger } from '../support/silent-logger.js';
import { runAgent, type AgentRun } from './run-agent.js';
import { withMeaningInTime } from './meaning-in-time.js';
import { readingsOf } from './text-reading.js';

export interface PipelineOptions {
  /** Models that refine the rules; every one may be missing. */
  readonly models?: ModelPorts;
  readonly runtime?: Runtime;
  /** Shared with whoever else calls the same models. Default: its own. */
  readonly breakers?: Breakers;
  /** What calls of models cost. Default: not known. */
  readonly priceOf?: PriceOf;
}

/** ms for a whole turn (architecture.md 4.2). A stage that begins later answers from its fallback. */
const TOTAL_MS = 3_000;
/** Of a text, for its vector: an encoder reads less. */
const MAX_CHARACTERS = 8_000;
/** Below this, rules do not know what a message is about, and so many words are worth asking a model. */
const UNSURE = 0.5;
const WORTH_ASKING_WORDS = 4;
/** Replies in words of a model. */
const WRITTEN: ReadonlySet<ReplySource> = new Set(['model', 'cache']);

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
  // What is made of the knowledge's own words needs no more than rules.
  const outputGuard = createOutputGuard();
  const checkWritten = replyCheck(models.encoder?.entailment);
  const outputGuardOfModel = createOutputGuard(checkWritten);
  const understandByModel = models.understandingModel && createModelUnderstanding(models.understandingModel);
  const writeByModel = models.languageModel && createModelReply(models.languageModel, checkWritten);
  const replies = createReplyCache();
  const priceOf = options.priceOf ?? (() => null);

  async function analyze(input: AnalyzeInput, signal?: AbortSignal, onWriting?: () => void): Promise<Analysis> {
    const stages: StageTrace[] = [];
    const deadline = runtime.elapsed() + TOTAL_MS;
    const calls = createModelCalls(runtime, priceOf, input.budget);
    const run = async <Input, Output>(agent: Agent<Input, Output>, stageInput: Input): Promise<AgentRun<Output>> => {
      const left = Math.max(0, Math.min(agent.timeoutMs, deadline - runtime.elapsed()));
      const ran = await runAgent(left === agent.timeoutMs ? agent : { ...agent, timeoutMs: left }, stageInput, runtime, signal);
      stages.push(ran.trace);
      return ran;
    };
    const stage = async <Input, Output>(agent: Agent<Input, Output>, stageInput: Input): Promise<Output> =>
      (await run(agent, stageInput)).output;
    const { text, history = [], contactName = null, knowledge = null } = input;
    const brand = { ...DEFAULT_BRAND, ...input.brand };
    const policy = { ...DEFAULT_POLICY, ...input.policy };
    const { minConfidence } = { ...DEFAULT_AUTO_REPLY, ...input.autoReply };

    const guardrail = await stage(inputGuard, input);
    const readings = models.encoder && readingsOf(models.encoder, runtime);
    const vector = readings?.(text.slice(0, MAX_CHARACTERS)).vector;
    const understood = await run(understand, { ...(vector && { vector }), ...input });
    const understanding =
      understandByModel && understood.confidence < UNSURE && isWorthAsking(text, brand.company, guardrail)
        ? await stage(understandByModel, { input, local: understood.output, calls })
        : understood.output;
    const sentiment = await stage(feel, { text, language: understanding.language, ...(vector && { vector }) });
    // The other way round each object would be a shape of its own, which outlives the message.
    const leadScore = await stage(score, { understanding, sentiment, guardrail, ...input });
    const personTopic = personTopicIn(policy, text) !== undefined;
    const { personAwaited = false } = input;
    const before = {
      text,
      history,
      guardrail,
      sentiment,
      understanding,
      personRequested: requestsPerson(text),
      personTopic,
      personAwaited,
    };
    const unmeant = new Set<string>();
    const replyInput: ReplyInput = {
      text,
      history: withSubject(history, input.context),
      ...(input.attachments && { attachments: input.attachments }),
      contactName,
      brand,
      knowledge: knowledge && withMeaningInTime(knowledge, readings, runtime, (why) => unmeant.add(why)),
      guardrail,
      understanding,
      sentiment,
      leadTag: leadScore.tag,
      personAwaited,
      ...(input.isWish === true && { isWish: true }),
      triggers: triggersBefore(before),
    };
    if (guardrail.passed) onWriting?.();
    const local = await stage(write, replyInput);
    if (unmeant.size > 0) degrade(stages, [`meaning: ${[...unmeant].join(', ')}`]);
    const byModel =
      writeByModel && input.modelReply !== false && wantsModel(local, replyInput)
        ? await stage(writeByModel, {
            ...replyInput,
            policy,
            intent: leadScore.intent,
            calls,
            local,
            ...(vector && { vector }),
            ...(input.cacheScope !== undefined && { cache: { scope: input.cacheScope, replies } }),
          })
        : undefined;
    const draft = byModel ?? local;
    const missing = pausedModels(models, breakers);
    if (missing.length > 0)
      degrade(
        stages,
        missing.map((port) => `${port}: does not answer and is left alone for a while`),
      );
    // Always checked, even where the caller has given up: what was not checked never goes out.
    const byOurselves = draft.reply === null || !WRITTEN.has(draft.reply.source);
    const checked = await stage(byOurselves ? outputGuard : outputGuardOfModel, {
      reply: draft.reply?.text ?? '',
      passages: draft.hits,
      history,
      text,
      brand,
      contactName,
      language: understanding.language,
      policy,
    });
    const { claims, ...outputGuardrail } = checked;
    const reply = draft.reply === null ? null : checked.passed ? { ...draft.reply, claims } : holdingReply(replyInput);
    const modelUnavailable = byModel?.unavailable === true || missing.includes('languageModel');
    return {
      id: input.id,
      text,
      guardrail,
      understanding,
      sentiment,
      leadScore,
      reply,
      outputGuardrail,
      handoff: decideHandoff({ ...before, reply, outputGuardrail, minConfidence, modelUnavailable }),
      stages,
      cost: costOfCalls(calls.made),
      models: modelNames(models),
    };
  }

  return { analyze };
}

/** Courtesies and what was stopped are understood well enough. */
function isWorthAsking(text: string, company: string, { passed, flags }: InputGuardResult): boolean {
  return passed && flags.length === 0 && text.trim().split(/\s+/).length >= WORTH_ASKING_WORDS && smallTalkOf(text, company) === null;
}

/** Which models refine which stage, by name, and the versions of the prompts they are asked with. */
function modelNames(models: ModelPorts): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const [port, model] of Object.entries(models) as (readonly [string, { readonly id: string } | undefined])[])
    if (model !== undefined) names[port] = model.id;
  if (models.understandingModel) names['understandingPrompt'] = UNDERSTANDING_PROMPT;
  if (models.languageModel) names['replyPrompt'] = REPLY_PROMPT;
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
function degrade(stages: StageTrace[], why: readonly string[]): void {
  const last = stages.pop();
  if (last) stages.push({ ...last, degraded: [...(last.degraded === undefined ? [] : [last.degraded]), ...why].join('; ') });
}
