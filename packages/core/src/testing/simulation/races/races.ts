import type { CommitTurn } from '../../../ports/commands.js';
import type { TenantSettings } from '../../../domain/tenant.js';
import { replyForce } from '../../../reply-force.js';
import { plainVault } from '../../plain-vault.js';
import { createRandom } from '../random.js';
import type { Scenario, Stage } from '../scenario.js';
import { PERSON_WORD, tokensIn } from '../scripted-pipeline.js';
import { virtualRuntime } from '../virtual-runtime.js';
import { planAgents } from './agents.js';
import { createGiveBack } from './give-back.js';
import { chooseRaceProfile } from './race-profile.js';
import { watchModes } from './reply-modes.js';
import { KNOWLEDGE, scriptedModels } from './scripted-models.js';
import type { Tally } from './tally.js';

/** Questions that need a model, that the knowledge answers in its own words, that nothing answers, and bubbles that wait for more. */
const TEXTS: readonly ((token: string) => string)[] = [
  (token) => `We are three friends with a dog and would love to spend some time on the water, which boat suits us for ${token}?`,
  (token) => `We are three friends with a dog, is there something on the water that suits us all and ${token}?`,
  (token) => `We would love to take our dog out on the water with the three of us and ${token}, what do you suggest?`,
  (token) => `What does a canoe cost for two hours, ${token}?`,
  (token) => `Do you repair bicycles for ${token}?`,
  (token) => `we are three friends and a dog ${token}`,
];
const BUDGETS = [null, null, null, 5_000, 12_000] as const;

/**
 * The machine with its models against people: a model that takes its time, an agent who types, answers from the platform's own
 * app, webhooks that come twice, echoes, sends that are refused and tried again, and somebody who changes what the machine may do.
 */
export function races(tally: Tally): Scenario {
  const tokensOfReply = new Map<string, readonly string[]>();
  let cast: (Parts & { readonly stage: Stage }) | undefined;

  const answeredBy: Scenario['answeredBy'] = ({ id }) => tokensOfReply.get(id) ?? [];
  const answered = () =>
    new Set(
      (cast?.stage.requests ?? [])
        .filter(({ accepted }) => accepted)
        .flatMap(({ attemptId }) => tokensOfReply.get(cast?.stage.observer.attempt(attemptId)?.messageId ?? '') ?? []),
    );

  return {
    chooseProfile: chooseRaceProfile,
    textOf: (random, profile, token) =>
      random.chance(profile.handoff) ? `May I ask a ${PERSON_WORD} about ${token}?` : random.pick(TEXTS)(token),
    answeredBy,
    async prepare(stage) {
      const { random } = stage;
      const limit = random.pick(BUDGETS);
      await furnish(stage, random.pick([0, 0, 1_500, 5_000]), limit);
      const models = scriptedModels({ ...stage, random: createRandom(random.below(2 ** 31)), tally, limit });
      cast = { stage, models, modes: watchModes(stage), giveBack: createGiveBack(stage, answered, tally) };
      planAgents(stage, tally);
    },
    engine: (process, runtime) => {
      if (!cast) throw new Error('The history has not been prepared.');
      const { scheduler } = cast.stage;
      // Between two calls of storage an agent may think for long: each look at the clock says that it still does.
      const elapsed = () => {
        scheduler.stir();
        return runtime.elapsed();
      };
      return { runtime: { ...runtime, elapsed }, models: cast.models.of(process) };
    },
    effect(path, args) {
      if (path === 'tenants.updateSettings') cast?.modes.changed(args[1] as TenantSettings);
      if (path !== 'tenant.commitTurn') return;
      const { analysis, reply } = args[0] as CommitTurn;
      if (reply) tokensOfReply.set(reply.id, tokensIn(analysis.text));
    },
    leaves: (request) => cast?.modes.leaves(request),
    probe: () => cast?.giveBack.plan(),
    async judge() {
      if (!cast) return;
      await cast.giveBack.judge();
      for (const { senderType, status } of cast.stage.observer.messages())
        if (senderType === 'ai') tally.count(`a machine message ends ${status}`);
      for (const { told } of cast.stage.requests) if (told === 'retry') tally.count('a send is refused for now');
    },
    spent: () => cast?.models.spent ?? 0,
  };
}

interface Parts {
  readonly models: ReturnType<typeof scriptedModels>;
  readonly modes: ReturnType<typeof watchModes>;
  readonly giveBack: ReturnType<typeof createGiveBack>;
}

/** Knowledge, a delay and a budget, written before anything goes wrong. */
async function furnish(stage: Stage, replyDelayMs: number, dayTokens: number | null): Promise<void> {
  const { scheduler, storage, tenantId, random } = stage;
  const nobody = { name: 'furnishing', alive: true, pausedUntil: 0 };
  const rf = replyForce({ storage, vault: plainVault(), runtime: virtualRuntime(scheduler, nobody, random, 0) });
  await rf.tenant(tenantId).knowledge.add({ name: 'boats.md', type: 'markdown', content: KNOWLEDGE });
  await storage.tenants.updateSettings(tenantId, { policy: { replyDelayMs }, ...(dayTokens !== null && { budget: { dayTokens } }) });
}
