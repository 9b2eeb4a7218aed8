import type { IncomingMessage, ServerResponse } from 'node:http';
import { write, type Answer } from './answer.js';
import { createBehaviours, type Behaviours } from './behaviours.js';
import { CONTROL_PREFIX, handleControl } from './control-routes.js';
import { listenOn } from './listener.js';
import { createSendLog, type SendLog } from './send-log.js';
import type { StandIn, StandInAccount, StandInOptions, StandInSend } from './types.js';
import { createWebhookSender, type WebhookSender, type WebhookSigner } from './webhook-sender.js';

/** What a platform's calls are answered from. */
export interface CallContext {
  /** The account that a call names, by its own rule. */
  readonly findAccount: (fits: (account: StandInAccount) => boolean) => StandInAccount | undefined;
  readonly accounts: () => readonly StandInAccount[];
  readonly behaviours: Behaviours;
  readonly log: SendLog;
  readonly accepted: (send: StandInSend, failCode: number | undefined) => void;
}

/** What tells one platform's stand-in from another's. */
export interface StandInPlatform {
  /** Answers a call, or breaks its connection; gives undefined where it did so itself. */
  readonly answer: (request: IncomingMessage, url: URL, response: ServerResponse, context: CallContext) => Promise<Answer | undefined>;
  readonly sign: WebhookSigner;
  /** The webhooks that follow an accepted send. */
  readonly followUp: (send: StandInSend, failCode: number | undefined) => readonly unknown[];
}

/** A platform on a port of this machine: what all stand-ins share. */
export async function platformServer(options: StandInOptions, platform: StandInPlatform): Promise<StandIn> {
  const accounts = new Map(options.accounts.map((account) => [account.id, account]));
  const behaviours = createBehaviours();
  const log = createSendLog();
  const webhooks = createWebhookSender({
    sign: platform.sign,
    redeliveryMs: options.redeliveryMs ?? [200, 500, 1_000, 2_000, 4_000],
    redeliverForMs: options.redeliverForMs ?? 120_000,
  });
  webhooks.setCallbackUrl(options.callbackUrl);
  const context: CallContext = {
    findAccount: (fits) => [...accounts.values()].find(fits),
    accounts: () => [...accounts.values()],
    behaviours,
    log,
    accepted: (send, failCode) => deliverAfter(send, platform.followUp(send, failCode), options.webhookDelayMs ?? 20, webhooks),
  };

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    if (url.pathname.startsWith(CONTROL_PREFIX)) return write(response, await handleControl(standIn, url, request));
    const answer = await platform.answer(request, url, response, context);
    if (answer) write(response, answer);
  }

  const listener = await listenOn(options, route);
  const standIn: StandIn = {
    url: listener.url,
    sent: log.sent,
    correlations: log.correlations,
    behave: behaviours.add,
    clearBehaviours: behaviours.clear,
    addAccount: (account: StandInAccount) => void accounts.set(account.id, account),
    setCallbackUrl: webhooks.setCallbackUrl,
    deliver: (channel, body) => webhooks.deliver(channel, body),
    pendingWebhooks: webhooks.pending,
    refuse: listener.refuse,
    async waitFor(predicate, ms) {
      if (await log.waitFor(predicate, ms)) return log.sent();
      throw new Error(`Not seen within ${ms} ms. ${log.sent().length} messages were sent: ${JSON.stringify(log.sent().slice(-5))}`);
    },
    reset() {
      log.clear();
      behaviours.clear();
      webhooks.cancel();
    },
    async close() {
      webhooks.cancel();
      await listener.close();
    },
  };
  return standIn;
}

/** Each webhook is delivered on its own, so they may overtake one another, as the real ones do. */
function deliverAfter(send: StandInSend, bodies: readonly unknown[], delayMs: number, webhooks: WebhookSender): void {
  if (!webhooks.hasCallback()) return;
  for (const [index, body] of bodies.entries()) void webhooks.deliver(send.channel, body, delayMs * (index + 1));
}
