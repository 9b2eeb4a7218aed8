import { plainVault } from '../../plain-vault.js';
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
  const { scheduler, random, observer, inbox, happened, report, storage, tenantId, trace } = stage;
  const probes: Probe[] = [];

  async function customerOf(conversationId: string): Promise<string> {
    const recipient = await storage.forTenant(tenantId).conversations.recipient(conversationId);
    return recipient === undefined ? '' : plainVault().open(recipient, { tenantId, purpose: 'contact' });
  }

  async function ask(): Promise<void> {
    const held = observer.conversations().filter(({ owner, status }) => owner === 'human' && status !== 'closed');
    for (const [index, { id }] of held.entries()) {
      const isReturned = random.chance(0.5);
      if (isReturned) {
        observer.expectReturn(id);
        await inbox()?.conversations.returnToAi(id, AGENT);
      }
      const token = `q${900 + index}`;
      tally.count(isReturned ? 'a question after a return' : 'a question to a person');
      probes.push({ token, isReturned });
      const from = await customerOf(id);
      happened({
        type: 'message',
        account: ACCOUNT,
        from,
        id: `in-${token}`,
        text: `What does a canoe cost for two hours, ${token}?`,
        at: scheduler.now(),
      });
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
      const queues = await storage.jobs.status(scheduler.now(), tenantId);
      if (queues.some(({ dead }) => dead > 0)) return;
      for (const { token, isReturned } of probes) {
        if (isReturned && !answered().has(token))
          report('returned', `${token} was asked after the conversation was given back, and not answered`);
        if (!isReturned && answered().has(token)) report('person', `${token} was asked of a person, and the machine answered`);
      }
    },
  };
}
