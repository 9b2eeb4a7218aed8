import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { exchange } from '../http-exchange.js';
import type { Delivery, StandInChannel } from './types.js';

/** A value as the platform writes it, with the headers it signs it by. A text is taken as the body it is. */
export type WebhookSigner = (value: unknown) => { readonly body: string; readonly headers: Readonly<Record<string, string>> };

export interface WebhookSenderOptions {
  readonly sign: WebhookSigner;
  readonly redeliveryMs: readonly number[];
  readonly redeliverForMs: number;
}

/** Posts signed webhooks to the engine until each is taken or its time is up. */
export function createWebhookSender({ sign, redeliveryMs, redeliverForMs }: WebhookSenderOptions) {
  let callbackUrl: string | undefined;
  let stop = newStop();
  let pending = 0;

  async function attempt(
    channel: StandInChannel,
    { body, headers }: ReturnType<WebhookSigner>,
    signal: AbortSignal,
  ): Promise<number | null> {
    if (callbackUrl === undefined) return null;
    try {
      const url = `${callbackUrl.replace(/\/+$/, '')}/webhooks/${channel}`;
      return (await exchange({ method: 'POST', url, headers, body, signal })).status;
    } catch {
      return null;
    }
  }

  async function deliver(channel: StandInChannel, value: unknown, delayMs = 0): Promise<Delivery> {
    const { signal } = stop;
    const signed = sign(value);
    const until = Date.now() + delayMs + redeliverForMs;
    let status: number | null = null;
    let attempts = 0;
    pending += 1;
    try {
      if (delayMs > 0) await pause(delayMs, signal);
      while (!signal.aborted) {
        status = await attempt(channel, signed, signal);
        attempts += 1;
        if (status !== null && status >= 200 && status < 300) return { delivered: true, attempts, status };
        if (Date.now() >= until) break;
        await pause(redeliveryMs[Math.min(attempts, redeliveryMs.length) - 1] ?? 1_000, signal);
      }
      return { delivered: false, attempts, status };
    } finally {
      pending -= 1;
    }
  }

  return {
    deliver,
    setCallbackUrl: (url: string | undefined) => void (callbackUrl = url),
    hasCallback: () => callbackUrl !== undefined,
    pending: () => pending,
    /** Gives up what is under way. */
    cancel() {
      stop.abort();
      stop = newStop();
    },
  };
}

export type WebhookSender = ReturnType<typeof createWebhookSender>;

/** Every webhook under way listens to it, so many listeners are no leak. */
function newStop(): AbortController {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  return stop;
}

/** Ends early, without an error, when the sender is cancelled. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
