import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { refusal } from './answers.js';
import { createBehaviours } from './behaviours.js';
import { CONTROL_PREFIX, handleControl } from './control-routes.js';
import { followUp } from './follow-up.js';
import { handleMessageCall, write, type MessageCallContext } from './message-call.js';
import { createSendLog } from './send-log.js';
import type { GraphStandIn, GraphStandInOptions, StandInAccount } from './types.js';
import { createWebhookSender } from './webhook-sender.js';

const MESSAGES_PATH = /^\/v\d+\.\d+\/([^/]+)\/messages$/;

/**
 * A stand-in for the Graph API on a port of this machine: Messenger and WhatsApp sends, checked as the real one does, with
 * the echoes and statuses that follow. It can be told to fail in every way the real one fails. In one's own process it is
 * steered by the returned object, from elsewhere by `graphControl(url)`.
 * @example
 * const graph = await graphStandIn({ appSecret: 'secret', accounts: [{ channel: 'facebook', id: '1' }] });
 * // point META_GRAPH_URL at graph.url, then: await graph.waitFor((sends) => sends.length === 1, 5_000)
 */
export async function graphStandIn(options: GraphStandInOptions): Promise<GraphStandIn> {
  const accounts = new Map(options.accounts.map((account) => [account.id, account]));
  const behaviours = createBehaviours();
  const log = createSendLog();
  const webhooks = createWebhookSender({
    appSecret: options.appSecret,
    redeliveryMs: options.redeliveryMs ?? [200, 500, 1_000, 2_000, 4_000],
    redeliverForMs: options.redeliverForMs ?? 120_000,
  });
  webhooks.setCallbackUrl(options.callbackUrl);
  const follow = {
    appId: options.appId ?? 1_000_000_000_001,
    echoes: options.echoes ?? true,
    deliveries: options.deliveries ?? true,
    reads: options.reads ?? false,
    webhookDelayMs: options.webhookDelayMs ?? 20,
  };
  const context: MessageCallContext = {
    appSecret: options.appSecret,
    account: (id) => accounts.get(id),
    behaviours,
    log,
    accepted: (send, failCode) => followUp(send, failCode, follow, webhooks),
  };

  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    // A client that goes away in the middle of its request is the client's business.
    route(request, response).catch(() => request.socket.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    if (url.pathname.startsWith(CONTROL_PREFIX)) return write(response, await handleControl(standIn, url, request));
    const accountId = request.method === 'POST' ? MESSAGES_PATH.exec(url.pathname)?.[1] : undefined;
    if (accountId !== undefined) return handleMessageCall(decodeURIComponent(accountId), url, request, response, context);
    return write(response, refusal('facebook', { code: 2500, message: `Unknown path components: ${url.pathname}` }));
  }

  async function listen(port: number): Promise<void> {
    server.listen(port, options.host ?? '127.0.0.1');
    await once(server, 'listening');
  }

  async function stopListening(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  await listen(options.port ?? 0);
  const { port, address } = server.address() as AddressInfo;
  let closed = false;

  const standIn: GraphStandIn = {
    url: `http://${address}:${port}`,
    sent: log.sent,
    correlations: log.correlations,
    behave: behaviours.add,
    clearBehaviours: behaviours.clear,
    addAccount: (account: StandInAccount) => void accounts.set(account.id, account),
    setCallbackUrl: webhooks.setCallbackUrl,
    deliver: (channel, body) => webhooks.deliver(channel, body),
    pendingWebhooks: webhooks.pending,
    async refuse(ms) {
      await stopListening();
      await sleep(ms);
      if (!closed) await listen(port);
    },
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
      if (closed) return;
      closed = true;
      webhooks.cancel();
      if (server.listening) await stopListening();
    },
  };
  return standIn;
}
