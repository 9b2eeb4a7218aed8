import type { Stage } from '../scenario.js';
import { ACCOUNT } from '../simulated-platform.js';
import { AGENT } from './agents.js';
import type { Tally } from './tally.js';

/** A change of mode is known by then, ms. */
const KNOWN_AFTER_MS = 1_000;

interface Probe {
  readonly token: string;
  readonly isReturned: boolean;
}

/**
 * Asked when all has come to rest: of the conversations people have, some are given back. There the machine answers the next
 * question, in the others it does not.
 */
export function createGiveBack(stage: Stage, answered: () => ReadonlySet<string>, tally: Tally) {
  const { scheduler, random, observer, inbox, happened, report, storage, trace } = stage;
  const probes: Probe[] = [];

  async function ask(): Promise<void> {
    const held = observer.conversations().filter(({ owner, status }) => owner === 'human' && status !== 'closed');
    for (const [index, { id, threadKey }] of held.entries()) {
      const isReturned = random.chance(0.5);
      if (isReturned) {
        observer.expectReturn(id);
        await inbox()?.conversations.returnToAi(id, AGENT);
      }
      const token = `q${900 + index}`;
      tally.count(isReturned ? 'a question after a return' : 'a question to a person');
      probes.push({ token, isReturned });
      const from = stage.threads.find((thread) => threadKey.includes(thread)) ?? threadKey;
      happened({ type: 'message', account: ACCOUNT, from, id: `in-${token}`, text: `What does a canoe cost for two hours, ${token}?`, at: scheduler.now() });
    }
  }

  return {
    plan(): void {
      const step = (ms: number, label: string, run: () => Promise<unknown>) =>
        scheduler.after(ms, { kind: 'work', label, run: () => void run().catch(() => trace.note(`${label}: failed`)) });
      step(0, 'a person lets the machine answer', async () => inbox()?.settings.updateAutoReply({ enabled: true, mode: 'auto' }, AGENT));
      step(KNOWN_AFTER_MS, 'customers ask once more', ask);
    },
    async judge(): Promise<void> {
      const queues = await storage.jobs.status(scheduler.now(), stage.tenantId);
      if (queues.some(({ dead }) => dead > 0)) return;
      for (const { token, isReturned } of probes) {
        if (isReturned && !answered().has(token)) report('returned', `${token} was asked after the conversation was given back, and not answered`);
        if (!isReturned && answered().has(token)) report('person', `${token} was asked of a person, and the machine answered`);
      }
    },
  };
}
