import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { Pipeline } from '../ports/pipeline.js';
import type { RateLimiter } from '../ports/rate-limiter.js';
import type { Storage } from '../ports/storage.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import type { NotificationChange } from '../tenant/notification-settings.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainChannel } from '../testing/plain-channel.js';
import { plainNotifiers } from '../testing/plain-notifiers.js';
import { plainVault } from '../testing/plain-vault.js';

const ACCOUNT = 'page-1';
export const ADA = { type: 'user', id: 'ada' } as const;
export const MINUTE = 60_000;
const running: ReplyForce[] = [];
/** After each test. */
export const stopAll = () => Promise.all(running.splice(0).map((rf) => rf.stop()));

/** Hands every turn to a person. */
const handsOff: Pipeline = {
  analyze: async (input, signal, sign) => ({
    ...(await echoPipeline().analyze(input, signal, sign)),
    handoff: { needed: true, triggers: ['human_requested'] },
  }),
};

interface Given {
  readonly accountName?: string;
  readonly rateLimiter?: RateLimiter;
  readonly pipeline?: Pipeline;
  readonly settings?: NotificationChange;
  readonly processes?: number;
  readonly change?: (storage: Storage) => Storage;
  readonly brand?: { readonly company: string; readonly defaultLanguage?: string };
}

/** A business with a desk of three, to whom what needs them is told. */
export async function begin({
  accountName = 'Page',
  rateLimiter,
  pipeline = handsOff,
  settings = {},
  processes = 1,
  change = (one) => one,
  brand = { company: 'Lakeside' },
}: Given = {}) {
  const runtime = manualRuntime();
  const inner = memoryStorage({ now: runtime.now });
  const storage = change(inner);
  const channel = plainChannel();
  const told = plainNotifiers();
  const engines = Array.from({ length: processes }, () =>
    replyForce({
      runtime,
      storage,
      vault: plainVault(),
      channels: [channel],
      accounts: [{ type: 'facebook', accountId: ACCOUNT, name: accountName, credentials: { access_token: 'token' } }],
      pipeline,
      brand,
      notifiers: told,
      ...(rateLimiter && { rateLimiter }),
      conversationUrl: (id) => `https://desk.example/#conversation=${id}`,
    }),
  );
  running.push(...engines);
  for (const engine of engines) await engine.start();
  const rf = engines[0] as ReplyForce;
  const tenantId = (await inner.tenants.find('default'))?.id ?? '';
  const tenant = rf.tenant(tenantId);
  const addUser = (id: string, role: 'admin' | 'agent' | 'viewer') =>
    inner.identity.createUser(
      { id, tenantId, email: `${id}@desk.example`, role, passwordHash: 'x', createdAt: 1 },
      { id: `audit of ${id}`, tenantId, at: 1, actor: ADA, action: 'x', resource: { type: 'x', id }, result: 'success' },
    );
  await addUser('ada', 'admin');
  await addUser('ben', 'agent');
  await addUser('vic', 'viewer');
  await tenant.settings.updateNotifications(settings, ADA);
  let number = 0;
  /** What one customer says, or each of several at once. */
  const say = async (text: string, from: string | readonly string[] = 'anna', ms = 3_000) => {
    const events = [from].flat().map((customer) => {
      number += 1;
      return { type: 'message', account: ACCOUNT, from: customer, at: runtime.now(), id: `m${number}`, text };
    });
    await rf.receive('facebook', new TextEncoder().encode(JSON.stringify(events)), {});
    await runtime.advance(ms);
  };
  /** Time passes while nothing runs, then what fell due is done. */
  const later = async (ms: number) => {
    runtime.skip(ms);
    await runtime.advance(2_000);
  };
  const conversation = async () => {
    const [found] = (await tenant.conversations.list()).data;
    if (!found) throw new Error('there is no conversation');
    return found;
  };
  const sentTo = () => told.mails.map(({ to }) => to).toSorted();
  return { rf, runtime, later, inner, tenant, tenantId, channel, told, say, conversation, sentTo };
}
