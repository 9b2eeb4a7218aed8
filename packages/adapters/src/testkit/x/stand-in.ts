import { randomBytes } from 'node:crypto';
import { fieldsOf } from '../../channels/reading/fields.js';
import { parseJson } from '../../channels/reading/parse-json.js';
import { exchange } from '../http-exchange.js';
import { followUpsOf } from '../stand-in/follow-ups.js';
import { platformServer } from '../stand-in/platform-server.js';
import type { StandIn, StandInOptions } from '../stand-in/types.js';
import { signX, xEcho, xRead } from '../x-bodies.js';
import { createXDesk, xDeskControls, type XDeskControls, type XLogin } from './oauth/desk.js';
import { answerXCall } from './message-call.js';
import { sendWindow } from './send-window.js';
import { xUploads } from './uploads.js';

export interface XStandInOptions extends StandInOptions {
  /** Signs webhooks and checks what the CRC is answered with. */
  readonly consumerSecret: string;
  /** Sends of one account in 15 minutes; the real one takes 15. Default without limit. */
  readonly sendLimit?: number;
  /** How often X says of a film that it is at work on it. Default 1. */
  readonly filmLooks?: number;
  /** The app that people log in to. */
  readonly login?: XLogin;
}

/** A running stand-in for the X API. */
export interface XStandIn extends StandIn {
  readonly desk: XDeskControls;
  /** Asks the engine at a base URL for its CRC answer, as X does before it delivers: whether that is right, and its status. */
  checkCrc(callbackUrl: string): Promise<{ readonly valid: boolean; readonly status: number }>;
}

/**
 * A stand-in for the X API on a port of this machine: direct messages, checked as the real one does, with the `dm.sent` and
 * `dm.read` that follow. An account is told by its `accessToken`.
 * @example
 * const platform = await xStandIn({ consumerSecret: 'secret', accounts: [{ channel: 'twitter', id: '1', accessToken: 'token' }] });
 * // point X_API_URL at platform.url
 */
export async function xStandIn(options: XStandInOptions): Promise<XStandIn> {
  const { consumerSecret } = options;
  const { appId, echoes, reads } = followUpsOf(options);
  const desk = createXDesk(options.login ?? { clientId: 'stand-in-client' }, consumerSecret);
  const window = sendWindow(options.sendLimit);
  const uploads = xUploads(options.filmLooks);
  const standIn = await platformServer(options, {
    answer: (request, url, _response, context) => answerXCall(request, url, context, window, desk, uploads),
    sign: (value) => {
      const body = typeof value === 'string' ? value : JSON.stringify(value);
      return { body, headers: { 'content-type': 'application/json', 'x-twitter-webhooks-signature': signX(body, consumerSecret) } };
    },
    followUp: ({ account: accountId, to: from, time: at, text, platformMid: id }) => [
      ...(echoes ? [xEcho({ accountId, from, at, text, id, appId })] : []),
      ...(reads ? [xRead({ accountId, from, at, lastReadId: id })] : []),
    ],
  });
  return {
    ...standIn,
    desk: xDeskControls(desk),
    async checkCrc(callbackUrl) {
      const token = randomBytes(24).toString('base64url');
      const { status, body } = await exchange({ method: 'GET', url: `${callbackUrl}/webhooks/twitter?crc_token=${token}` });
      const answer = fieldsOf(parseJson(body))?.['response_token'];
      return { valid: status === 200 && answer === signX(token, consumerSecret), status };
    },
  };
}
