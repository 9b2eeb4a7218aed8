import type { Actor } from '../../domain/identity.js';
import type { TenantApi } from '../../tenant/tenant-api.js';
import type { PlainEvent } from '../plain-channel.js';
import type { Observer } from './observer.js';
import type { Profile } from './profile.js';
import type { Random } from './random.js';
import type { Scheduler } from './scheduler.js';
import { ACCOUNT } from './simulated-platform.js';
import type { Trace } from './trace.js';

interface Parts {
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly profile: Profile;
  readonly trace: Trace;
  readonly observer: Observer;
  /** The inbox of a process that runs now; undefined while none does. */
  readonly inbox: () => TenantApi | undefined;
  readonly threads: readonly string[];
  readonly happened: (event: PlainEvent) => void;
}

type Act = 'writes in the app' | 'replies' | 'returns it' | 'closes';

/** What a person does one after the other, each as often as it stands here. */
const PLANS: readonly (readonly Act[])[] = [
  ['writes in the app'],
  ['replies'],
  ['replies', 'returns it'],
  ['replies', 'returns it'],
  ['returns it'],
  ['closes'],
  ['closes', 'replies'],
  ['closes', 'replies'],
];
const AGENT: Actor = { type: 'user', id: 'agent-1' };

/** How long it takes a person to see that an account has to be connected again, and to do so, ms. */
const RECONNECTS_AFTER_MS = 1_500;
/** How long a person waits for the console to answer, ms. */
const ANSWERED_WITHIN_MS = 20_000;

/** Connects the account again whenever its token was lost: until that is done, what is to be sent waits, and nothing is at rest. */
export function reconnectsWhenLost({ scheduler, trace, inbox }: Pick<Parts, 'scheduler' | 'trace' | 'inbox'>): () => void {
  let times = 0;
  const plan = (): void =>
    void scheduler.after(RECONNECTS_AFTER_MS, {
      kind: 'work',
      label: 'a person connects the account',
      run: attempt,
    });

  /** Refused, with nobody to do it at, or without an answer since the process died over it: tried again. */
  function attempt(): void {
    let isOver = false;
    const end = (next: () => void) => () => {
      if (isOver) return;
      isOver = true;
      next();
    };
    scheduler.after(ANSWERED_WITHIN_MS, { kind: 'timer', label: 'a person looks again', run: end(plan) });
    void connect().then(
      end(() => trace.note('the account is connected again')),
      end(plan),
    );
  }

  async function connect(): Promise<void> {
    const api = inbox()?.channels;
    if (!api) throw new Error('no process runs');
    await api.add({ type: 'facebook', accountId: ACCOUNT, name: 'Page', credentials: { accessToken: `token ${(times += 1)}` } }, AGENT);
  }

  return plan;
}

/** A person who answers from the inbox or from the platform's own app, closes conversations and gives them back. */
export function planPeople({ scheduler, random, profile, trace, observer, inbox, threads, happened }: Parts): void {
  let said = 0;

  async function perform(act: Act): Promise<void> {
    said += 1;
    trace.note(`a person: ${act}`);
    if (act === 'writes in the app') {
      happened({ type: 'echo', account: ACCOUNT, from: random.pick(threads), id: `app-${said}`, text: `p${said}`, at: scheduler.now() });
      return;
    }
    const conversations = observer.conversations();
    const conversation = conversations.length > 0 ? random.pick(conversations) : undefined;
    const api = inbox()?.conversations;
    if (!conversation || !api) return;
    const { id } = conversation;
    if (act === 'replies') await api.reply(id, { content: `p${said}` }, AGENT);
    if (act === 'closes') await api.setStatus(id, 'closed', AGENT);
    if (act === 'returns it') {
      observer.expectReturn(id);
      await api.returnToAi(id, AGENT);
    }
  }

  for (let count = 0; count < profile.personActs; count += 1) {
    let ms = random.between(20, profile.spanMs + random.pick([0, 300, 3_000]));
    for (const act of random.pick(PLANS)) {
      scheduler.after(ms, {
        kind: 'work',
        label: 'a person acts',
        // Refused, or cut off by a crash: the person sees it and may try again.
        run: () => void perform(act).catch(() => trace.note('a person’s act failed')),
      });
      ms += random.pick([1, 30, 400]);
    }
  }
}
