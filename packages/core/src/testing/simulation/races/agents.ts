import type { Actor } from '../../../domain/identity.js';
import { REPLY_MODES } from '../../../domain/settings.js';
import { ReplyForceError } from '../../../errors/replyforce-error.js';
import type { Stage } from '../scenario.js';
import { ACCOUNT } from '../simulated-platform.js';
import type { Tally } from './tally.js';

export const AGENT: Actor = { type: 'user', id: 'agent-1' };

type Act = 'types a reply' | 'writes in the app' | 'returns it' | 'closes it' | 'changes the mode';

/** What people do one after the other, each as often as it stands here. */
const PLANS: readonly (readonly Act[])[] = [
  ['types a reply'],
  ['types a reply', 'returns it'],
  ['types a reply', 'returns it'],
  ['writes in the app'],
  ['writes in the app', 'returns it'],
  ['writes in the app', 'returns it'],
  ['writes in the app', 'types a reply'],
  ['types a reply', 'closes it'],
  ['returns it'],
  ['changes the mode'],
  ['changes the mode', 'changes the mode'],
];
/** How long a reply takes to be typed, ms. */
const TYPING_MS = [40, 4_000] as const;
const LOOKS_AGAIN_MS = 300;

/** People who type in the inbox, answer from the platform's own app, give conversations back and change what the machine may do. */
export function planAgents(stage: Stage, tally: Tally): void {
  const { scheduler, random, profile, trace, observer, threads, happened, inbox } = stage;
  let said = 0;

  /** Refused, or cut off by a crash: the person sees it and may try again. */
  const plan = (ms: number, label: string, run: () => Promise<void>): void =>
    void scheduler.after(ms, { kind: 'work', label, run: () => void run().catch(() => trace.note(`${label}: failed`)) });

  /** The reply is meant for the conversation as it was seen: where it moved on meanwhile, the person reads that and sends all the same. */
  async function send(id: string, text: string, expectSequence: number | undefined): Promise<void> {
    try {
      await inbox()?.conversations.reply(id, { content: text, ...(expectSequence !== undefined && { expectSequence }) }, AGENT);
      tally.count('a person replies');
    } catch (error) {
      if (expectSequence === undefined || !ReplyForceError.is(error) || error.code !== 'sequence_conflict') throw error;
      tally.count('a conversation moves while a person types');
      plan(LOOKS_AGAIN_MS, 'a person sends after another look', () => send(id, text, undefined));
    }
  }

  async function perform(act: Act): Promise<void> {
    trace.note(`a person: ${act}`);
    said += 1;
    const text = `p${said}`;
    if (act === 'writes in the app') {
      tally.count(act);
      return happened({ type: 'echo', account: ACCOUNT, from: random.pick(threads), id: `app-${said}`, text, at: scheduler.now() });
    }
    if (act === 'changes the mode') {
      const change = random.chance(0.2) ? { enabled: random.chance(0.5) } : { mode: random.pick(REPLY_MODES) };
      await inbox()?.settings.updateAutoReply(change, AGENT);
      return tally.count(act);
    }
    const conversations = observer.conversations();
    if (conversations.length === 0) return;
    const { id, sequence } = random.pick(conversations);
    if (act === 'types a reply') {
      const expectSequence = random.chance(0.5) ? sequence : undefined;
      return plan(random.between(...TYPING_MS), 'a person sends what was typed', () => send(id, text, expectSequence));
    }
    const api = inbox()?.conversations;
    if (!api) return;
    if (act === 'returns it') {
      observer.expectReturn(id);
      await api.returnToAi(id, AGENT);
    } else await api.setStatus(id, 'closed', AGENT);
    tally.count(act);
  }

  const plans = random.between(1, 3);
  for (let count = 0; count < plans; count += 1) {
    let ms = random.between(20, profile.spanMs + 3_000);
    for (const act of random.pick(PLANS)) {
      plan(ms, `a person ${act}`, () => perform(act));
      // Giving back comes at once, or after whatever was typed has gone.
      ms += random.pick([1, 60, 500, TYPING_MS[1] + 500]);
    }
  }
}
