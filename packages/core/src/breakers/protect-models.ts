import { isPromise } from '../agents/agent.js';
import type { ServiceAccount } from '../domain/service.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ModelPorts } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { withDeadline } from '../support/deadline.js';
import { giveBackController, takeController } from '../support/spare-controllers.js';
import type { Breakers } from './breakers.js';
import { isModelFault } from './model-faults.js';

/** No call of a model takes longer than this, ms (architecture.md 8.1); an agent's own budget is far shorter. */
const CALL_MS = 30_000;

/** Whoever gives a model less time than this before giving up has learnt nothing about it, ms. */
const PATIENCE_MS = 500;

type Guarded = <T>(signal: AbortSignal | undefined, call: (signal: AbortSignal) => MaybePromise<T>) => MaybePromise<T>;

export function modelService(port: keyof ModelPorts, { id }: { readonly id: string }): ServiceAccount {
  return { kind: 'model', service: port, tenantId: null, account: id };
}

/**
 * The same models behind breakers and deadlines. One that fails again and again is not called for a while: the call throws
 * `service_unavailable` at once, and the agent's fallback answers. What answers within the call is no service and always let through.
 */
export function protectModels(models: ModelPorts, breakers: Breakers, runtime: Runtime): ModelPorts {
  const guard = (port: keyof ModelPorts, model: { readonly id: string }) => guardOf(modelService(port, model), breakers, runtime);
  const { encoder, language, entities, sentiment, intent, injection, embedder, moderator } = models;
  const guarded: { -readonly [Port in keyof ModelPorts]: ModelPorts[Port] } = { ...models };
  if (encoder) {
    const through = guard('encoder', encoder);
    const { id, dimensions, tokens, entailment } = encoder;
    guarded.encoder = {
      id,
      dimensions,
      encode: (text, signal) => through(signal, (until) => encoder.encode(text, until)),
      ...(tokens && {
        tokens: {
          width: tokens.width,
          share: tokens.share,
          encode: (text, as, signal) => through(signal, (until) => tokens.encode(text, as, until)),
        },
      }),
      ...(entailment && {
        entailment: {
          id: entailment.id,
          read: (text, as, signal) => through(signal, (until) => entailment.read(text, as, until)),
          judge: (reply) => entailment.judge(reply),
        },
      }),
      // No call of a service: it reads a vector that is there.
      ...(encoder.answerability && { answerability: (vector) => encoder.answerability?.(vector) ?? 0 }),
    };
  }
  if (language) {
    const through = guard('language', language);
    guarded.language = { id: language.id, detect: (text) => through(undefined, () => language.detect(text)) };
  }
  if (entities) {
    const through = guard('entities', entities);
    guarded.entities = { id: entities.id, extract: (text, context) => through(undefined, () => entities.extract(text, context)) };
  }
  if (sentiment) {
    const through = guard('sentiment', sentiment);
    guarded.sentiment = {
      id: sentiment.id,
      classify: (text, signal, context) => through(signal, (until) => sentiment.classify(text, until, context)),
    };
  }
  if (intent) {
    const through = guard('intent', intent);
    guarded.intent = {
      id: intent.id,
      classify: (text, signal, context) => through(signal, (until) => intent.classify(text, until, context)),
    };
  }
  if (injection) {
    const through = guard('injection', injection);
    guarded.injection = { id: injection.id, classify: (text, signal) => through(signal, (until) => injection.classify(text, until)) };
  }
  if (embedder) {
    const through = guard('embedder', embedder);
    const { id, dimensions } = embedder;
    guarded.embedder = { id, dimensions, embed: (texts, signal) => through(signal, (until) => embedder.embed(texts, until)) };
  }
  for (const port of ['languageModel', 'understandingModel'] as const) {
    const model = models[port];
    if (!model) continue;
    const through = guard(port, model);
    const generate = async (...[request, signal]: Parameters<typeof model.generate>) =>
      through(signal, (until) => model.generate(request, until));
    guarded[port] = { id: model.id, generate };
  }
  if (moderator) {
    const through = guard('moderator', moderator);
    guarded.moderator = { id: moderator.id, moderate: async (text, signal) => through(signal, (until) => moderator.moderate(text, until)) };
  }
  return guarded;
}

function guardOf(service: ServiceAccount, breakers: Breakers, runtime: Runtime): Guarded {
  return (signal, call) => {
    const wait = breakers.enter(service);
    if (wait > 0) {
      throw new ReplyForceError('service_unavailable', `${service.account} does not answer and is left alone for a while`, {
        retryAfterMs: wait,
      });
    }
    let isSettled = false;
    const settle = (outcome: 'answered' | 'failed' | 'unknown') => {
      if (isSettled) return;
      isSettled = true;
      breakers.settle(service, outcome);
    };
    const startedAt = runtime.elapsed();
    const outcomeOfAbort = ({ reason }: AbortSignal) =>
      isTimeout(reason) && runtime.elapsed() - startedAt >= PATIENCE_MS ? 'failed' : 'unknown';
    const controller = takeController();
    let answer;
    try {
      answer = call(controller.signal);
    } catch (error) {
      settle('unknown');
      throw error;
    }
    if (!isPromise(answer)) {
      giveBackController(controller);
      settle('unknown');
      return answer;
    }
    const pending = answer;
    const listen = (until: AbortSignal) => {
      const onAbort = () => settle(outcomeOfAbort(until));
      if (until.aborted) onAbort();
      else until.addEventListener('abort', onAbort, { once: true });
      return pending;
    };
    const result = withDeadline(runtime, signal, CALL_MS, listen, controller);
    return result.then(
      (value) => {
        settle('answered');
        return value;
      },
      (error: unknown) => {
        settle(isModelFault(error) ? 'failed' : 'answered');
        throw error;
      },
    );
  };
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError';
}
