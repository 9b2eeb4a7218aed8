import { ReplyForceError } from '../../../errors/replyforce-error.js';
import type { GenerateRequest, GenerateResult, LanguageModel, ModelPorts } from '../../../ports/models.js';
import { never, type SimulatedProcess } from '../process.js';
import type { Random } from '../random.js';
import type { Stage } from '../scenario.js';
import type { Tally } from './tally.js';

/** What the knowledge of the tenant says, and what a model may say of it. */
export const KNOWLEDGE = '# Boats\nA canoe costs €27 for two hours and carries three people.\n\n# Dogs\nDogs may come along in a canoe.\n';
const SUPPORTED = 'A canoe carries three people, and dogs may come along in it. It costs €27 for two hours.';
const UNSUPPORTED = 'A canoe costs €19 for two hours, and we bring it to your door for free.';

export type ModelFate =
  'answers' | 'invents' | 'wants a person' | 'declines' | 'says no JSON' | 'refuses for now' | 'fails' | 'never answers';

const FATES: readonly (readonly [ModelFate, number])[] = [
  ['answers', 12],
  ['invents', 3],
  ['wants a person', 1],
  ['declines', 1],
  ['says no JSON', 1],
  ['refuses for now', 1],
  ['fails', 1],
  ['never answers', 2],
];

const USAGE: GenerateResult['usage'] = { inputTokens: 900, outputTokens: 300, cachedTokens: 0 };

export interface ScriptedModels {
  /** As one process calls them. */
  of(process: SimulatedProcess): ModelPorts;
  /** Tokens that were paid for. */
  readonly spent: number;
}

interface Parts extends Pick<Stage, 'scheduler' | 'trace' | 'report'> {
  readonly random: Random;
  readonly tally: Tally;
  /** Tokens that may be spent; null for any number. */
  readonly limit: number | null;
}

/** A small and a large model that take their time, invent, decline, break and keep silent, as the seed wants it. */
export function scriptedModels({ scheduler, trace, report, random, tally, limit }: Parts): ScriptedModels {
  // In some histories models are quick, in others hardly ever in time.
  const slowness = random.pick([0.1, 0.4, 0.8]);
  let spent = 0;

  function chooseFate(): ModelFate {
    let left = random.next() * FATES.reduce((sum, [, weight]) => sum + weight, 0);
    return FATES.find(([, weight]) => (left -= weight) < 0)?.[0] ?? 'answers';
  }

  function serve(request: GenerateRequest, fate: ModelFate): GenerateResult {
    if (fate === 'refuses for now') throw new ReplyForceError('rate_limited', 'The model is busy.');
    if (fate === 'fails') throw new Error('the connection to the model broke');
    spent += USAGE.inputTokens + USAGE.outputTokens;
    if (limit !== null && spent > limit) report('budget', `${spent} tokens were spent of ${limit}`);
    return {
      text: fate === 'says no JSON' ? 'Certainly!' : answerTo(request, fate),
      finish: fate === 'declines' ? 'refusal' : 'stop',
      usage: USAGE,
    };
  }

  function model(id: string, process: SimulatedProcess): LanguageModel {
    return {
      id,
      generate: (request, signal) => {
        scheduler.stir();
        if (!process.alive) return never();
        const fate = chooseFate();
        const ms = random.chance(slowness) ? random.between(600, 4_000) : random.between(1, 300);
        tally.count(`a model ${fate}`);
        trace.note(`${process.name} ${id} ${fate} within ${ms}`);
        // Some clients hang up where nobody waits any more, others hear the answer out.
        const hangsUp = random.chance(0.5);
        return new Promise((resolve, reject) => {
          if (hangsUp || fate === 'never answers') {
            signal.addEventListener('abort', () => {
              scheduler.stir();
              reject(signal.reason as Error);
            });
          }
          if (fate === 'never answers') return;
          const answer = () => {
            scheduler.stir();
            try {
              resolve(serve(request, fate));
            } catch (error) {
              reject(error as Error);
            }
          };
          scheduler.after(ms, { kind: 'work', label: `${id} ${fate}`, owner: process, run: answer });
        });
      },
    };
  }

  return {
    of: (process) => ({ understandingModel: model('small', process), languageModel: model('large', process) }),
    get spent() {
      return spent;
    },
  };
}

function answerTo({ jsonSchema, messages }: GenerateRequest, fate: ModelFate): string {
  if (jsonSchema?.name === 'understanding')
    return JSON.stringify({
      language: 'en',
      entities: [],
      topic: 'inquiry',
      is_question: true,
      summary: 'Asks about boats.',
      key_phrases: [],
    });
  const isSecondTry = messages.length > 2;
  const text = fate === 'invents' && !isSecondTry ? UNSUPPORTED : SUPPORTED;
  return JSON.stringify({ reply_text: text, confidence: 0.9, requires_human: fate === 'wants a person', suggested_actions: [] });
}
