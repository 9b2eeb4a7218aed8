import { memoryStorage } from '../memory/storage.js';
import { echoPipeline } from '../pipeline/echo.js';
import type { Storage } from '../ports/storage.js';
import { replyForce, type ReplyForce } from '../reply-force.js';
import { manualRuntime, type ManualRuntime } from './manual-runtime.js';
import { plainChannel, type PlainChannel, type PlainEvent } from './plain-channel.js';
import { plainVault } from './plain-vault.js';

const ACCOUNT = 'page-1';
const running: ReplyForce[] = [];
/** After each test. */
export const stopAll = () => Promise.all(running.splice(0).map((rf) => rf.stop()));

interface Given {
  /** Default: Facebook. */
  readonly channel?: PlainChannel;
  readonly change?: (storage: Storage, runtime: ManualRuntime) => Storage;
}

/** An engine that has started with one account of one business, on a clock that stands still, and answers whatever it is told. */
export async function begin({ channel = plainChannel(), change = (storage) => storage }: Given = {}) {
  const runtime = manualRuntime();
  const storage = change(memoryStorage({ now: runtime.now }), runtime);
  const rf = replyForce({
    runtime,
    storage,
    vault: plainVault(),
    channels: [channel],
    accounts: [{ type: channel.type, accountId: ACCOUNT, name: 'Page', credentials: { access_token: 'token' } }],
    pipeline: echoPipeline(),
  });
  running.push(rf);
  await rf.start();
  const tenantId = (await storage.tenants.find('default'))?.id ?? '';
  /** What happens on the account now. */
  const deliver = (event: Omit<PlainEvent, 'account' | 'at'>) =>
    rf.receive(channel.type, new TextEncoder().encode(JSON.stringify([{ account: ACCOUNT, at: runtime.now(), ...event }])), {});
  return { runtime, storage, channel, rf, tenantId, tenant: rf.tenant(tenantId), deliver };
}
