import { exchange } from '../http-exchange.js';
import { CONTROL_PREFIX } from './control-routes.js';
import type { Behaviour, Delivery, StandInAccount, StandInChannel, StandInSend } from './types.js';
import { fromWire, toWire } from './wire.js';

/** Steers a stand-in that runs in another process. */
export interface StandInControl {
  readonly url: string;
  /** Sends after the first `after`; waits up to `waitMs` for one more where there is none yet. */
  sent(options?: { readonly after?: number; readonly waitMs?: number; readonly signal?: AbortSignal }): Promise<readonly StandInSend[]>;
  correlations(): Promise<ReadonlyMap<string, number>>;
  pendingWebhooks(): Promise<number>;
  behave(behaviour: Behaviour): Promise<void>;
  clearBehaviours(): Promise<void>;
  addAccount(account: StandInAccount): Promise<void>;
  setCallbackUrl(url: string): Promise<void>;
  /** Resolves when the engine took the webhook or the stand-in gave up, up to `timeoutMs` (default two minutes). */
  deliver(channel: StandInChannel, body: unknown, timeoutMs?: number): Promise<Delivery>;
  /** Takes effect at once and ends by itself after `ms`. */
  refuse(ms: number): Promise<void>;
  reset(): Promise<void>;
}

export function standInControl(url: string): StandInControl {
  const base = url.replace(/\/+$/, '') + CONTROL_PREFIX;

  async function call(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    limits: { timeoutMs?: number; signal?: AbortSignal } = {},
  ) {
    const text = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const reply = await exchange({ method, url: base + path, ...text, ...limits });
    if (reply.status !== 200) throw new Error(`The stand-in answered ${reply.status} to ${method} ${path}: ${reply.body}`);
    return JSON.parse(reply.body) as Record<string, unknown>;
  }

  return {
    url,
    async sent({ after = 0, waitMs = 0, signal } = {}) {
      const limits = { timeoutMs: waitMs + 10_000, ...(signal ? { signal } : {}) };
      return fromWire((await call('GET', `sends?after=${after}&wait_ms=${waitMs}`, undefined, limits))['sends']) as readonly StandInSend[];
    },
    async correlations() {
      return new Map(Object.entries((await call('GET', 'correlations'))['correlations'] as Record<string, number>));
    },
    async pendingWebhooks() {
      return (await call('GET', 'webhooks'))['pending'] as number;
    },
    behave: async (behaviour) => void (await call('POST', 'behaviours', toWire(behaviour))),
    clearBehaviours: async () => void (await call('DELETE', 'behaviours')),
    addAccount: async (account) => void (await call('POST', 'accounts', toWire(account))),
    setCallbackUrl: async (callback) => void (await call('PUT', 'callback', { url: callback })),
    deliver: async (channel, body, timeoutMs = 130_000) =>
      (await call('POST', 'deliver', { channel, body }, { timeoutMs })) as unknown as Delivery,
    refuse: async (ms) => void (await call('POST', 'refuse', { ms })),
    reset: async () => void (await call('POST', 'reset')),
  };
}
