import { exchange } from '../http-exchange.js';
import { CONTROL_PREFIX } from './control-routes.js';
import type { OpenAiBehaviour, OpenAiSeen } from './types.js';

/** Steers a stand-in for OpenAI that runs in another process. */
export interface OpenAiControl {
  /** Requests after the first `after`. */
  requests(after?: number): Promise<readonly OpenAiSeen[]>;
  behave(behaviour: OpenAiBehaviour): Promise<void>;
  clearBehaviours(): Promise<void>;
  /** Takes effect at once and ends by itself after `ms`. */
  refuse(ms: number): Promise<void>;
  reset(): Promise<void>;
}

/** By the `url` of the stand-in. */
export function openAiControl(url: string): OpenAiControl {
  const base = new URL(CONTROL_PREFIX, url).href;

  async function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) {
    const text = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const reply = await exchange({ method, url: base + path, ...text });
    if (reply.status !== 200) throw new Error(`The stand-in answered ${reply.status} to ${method} ${path}: ${reply.body}`);
    return JSON.parse(reply.body) as Record<string, unknown>;
  }

  return {
    requests: async (after = 0) => (await call('GET', `requests?after=${after}`))['requests'] as readonly OpenAiSeen[],
    behave: async (behaviour) => void (await call('POST', 'behaviours', behaviour)),
    clearBehaviours: async () => void (await call('DELETE', 'behaviours')),
    refuse: async (ms) => void (await call('POST', 'refuse', { ms })),
    reset: async () => void (await call('POST', 'reset')),
  };
}
