import type { ChannelAdapter, ChannelContext } from '@replyforce/core';
import type { ChannelSubject, PlatformMode } from '@replyforce/core/testing';
import { signMeta } from '../meta-json.js';
import { readFixtures } from '../read-fixtures.js';
import type { StandIn, Outcome, StandInChannel } from '../stand-in/types.js';

const SECRET = 'test_app_secret';
const TOKEN = 'EAAtoken';
const VERIFY_TOKEN = 'a verify token / with ü';

/** How the stand-in plays each mode; `silent` is a delay longer than any case waits. */
const MODES: Readonly<Record<PlatformMode, { readonly delayMs?: number; readonly outcome: Outcome }>> = {
  accepts: { outcome: { kind: 'accept' } },
  rate_limited: { outcome: { kind: 'rate_limit', regainMinutes: 3 } },
  credentials_expired: { outcome: { kind: 'error', code: 190, subcode: 463 } },
  silent: { delayMs: 1_500, outcome: { kind: 'accept' } },
  gateway_error: { outcome: { kind: 'http', status: 502, body: '<html>Bad Gateway</html>' } },
  refused: { outcome: { kind: 'error', code: 551 } },
  busy: { outcome: { kind: 'error', code: 1, httpStatus: 500 } },
  unreadable_success: { outcome: { kind: 'accept_without_id' } },
};

export interface GraphSubjectOptions {
  readonly channel: StandInChannel;
  /** Instagram: the page whose token and address the account is used by. */
  readonly pageId?: string;
  readonly create: (options: { appSecret: string; verifyToken: string }) => ChannelAdapter;
  readonly context: ChannelContext;
  readonly standIn: StandIn;
  readonly to: string;
  readonly fixtures: URL;
  readonly batch: ChannelSubject['batch'];
  readonly own: unknown;
}

/** The subject of the channel cases for a platform of Meta, with the Graph stand-in as the platform. */
export function graphSubject({ channel, pageId, create, context, standIn, to, fixtures, batch, own }: GraphSubjectOptions): ChannelSubject {
  const accountId = `account-${channel}${pageId === undefined ? '' : '-on-page'}`;
  standIn.addAccount({ channel, id: accountId, accessToken: TOKEN, ...(pageId !== undefined && { pageId }) });
  const handshake = (token: string, mode = 'subscribe') =>
    new URLSearchParams({ 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': '1158201444' });
  return {
    adapter: create({ appSecret: SECRET, verifyToken: VERIFY_TOKEN }),
    withoutSecret: create({ appSecret: '', verifyToken: '' }),
    context,
    sign: (body, secret = SECRET) => ({ 'x-hub-signature-256': signMeta(body, secret) }),
    signatureHeader: 'x-hub-signature-256',
    recorded: readFixtures(fixtures),
    batch,
    own,
    challenge: {
      good: handshake(VERIFY_TOKEN),
      answer: '1158201444',
      bad: [handshake('another token'), handshake(''), handshake(VERIFY_TOKEN, 'unsubscribe'), new URLSearchParams()],
    },
    platform: {
      accountId,
      to,
      credentials: { accessToken: TOKEN, ...(pageId !== undefined && { pageId }) },
      baseUrl: standIn.url,
      behave(mode) {
        standIn.clearBehaviours();
        standIn.behave(MODES[mode]);
      },
      seen: ({ correlationId }) => standIn.correlations().get(correlationId) ?? 0,
    },
  };
}
