import { createDesk, deskControls, type GraphDesk, type GraphLogin } from './oauth/desk.js';
import { metaJson, signMeta } from '../meta-json.js';
import { followUpsOf } from '../stand-in/follow-ups.js';
import { platformServer } from '../stand-in/platform-server.js';
import type { StandIn, StandInOptions } from '../stand-in/types.js';
import { graphFollowUp } from './follow-up.js';
import { answerGraphCall } from './message-call.js';

export interface GraphStandInOptions extends StandInOptions {
  /** Signs webhooks and checks `appsecret_proof`. */
  readonly appSecret: string;
  /** The app that people log in to. */
  readonly login?: GraphLogin;
}

/** A running stand-in for the Graph API. */
export interface GraphStandIn extends StandIn {
  readonly desk: GraphDesk;
}

/**
 * A stand-in for the Graph API on a port of this machine: sends of Messenger, Instagram and WhatsApp, checked as the real one
 * does, with the echoes and statuses that follow; and its login pages, on which the person agrees at once. It can be told to fail in every way the real one fails. In one's own
 * process it is steered by the returned object, from elsewhere by `standInControl(url)`.
 * @example
 * const graph = await graphStandIn({ appSecret: 'secret', accounts: [{ channel: 'facebook', id: '1' }] });
 * // point META_GRAPH_URL at graph.url, then: await graph.waitFor((sends) => sends.length === 1, 5_000)
 */
export async function graphStandIn(options: GraphStandInOptions): Promise<GraphStandIn> {
  const { appSecret } = options;
  const desk = createDesk(options.login ?? { appId: 'stand-in-app' }, appSecret);
  const follow = followUpsOf(options);
  const uploads = new Set<string>();
  const standIn = await platformServer(options, {
    answer: (request, url, response, context) => answerGraphCall(request, url, response, context, desk, uploads),
    sign: (value) => {
      const body = typeof value === 'string' ? value : metaJson(value);
      const headers = { 'user-agent': 'facebookexternalua', 'x-hub-signature-256': signMeta(body, appSecret) };
      return { body, headers: { 'content-type': 'application/json', ...headers } };
    },
    followUp: (send, failCode) => graphFollowUp(send, failCode, follow),
  });
  return { ...standIn, desk: deskControls(desk) };
}
