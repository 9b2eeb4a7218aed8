import type { ChannelContext } from '@replyforce/core';
import type { ChannelSubject, PlatformMode } from '@replyforce/core/testing';
import { x } from '../../channels/twitter/index.js';
import { readFixtures } from '../read-fixtures.js';
import type { Outcome, StandIn } from '../stand-in/types.js';
import { signX, xEcho } from '../x-bodies.js';

const SECRET = 'test_consumer_secret';
const TOKEN = 'x-user-token';
const ACCOUNT = '2244994945';

/** How the stand-in plays each mode; `silent` is a delay longer than any case waits. */
const MODES: Readonly<Record<PlatformMode, { readonly delayMs?: number; readonly outcome: Outcome }>> = {
  accepts: { outcome: { kind: 'accept' } },
  rate_limited: { outcome: { kind: 'rate_limit', regainMinutes: 3 } },
  credentials_expired: { outcome: { kind: 'error', code: 401 } },
  silent: { delayMs: 1_500, outcome: { kind: 'accept' } },
  gateway_error: { outcome: { kind: 'http', status: 502, body: '<html>Bad Gateway</html>' } },
  refused: { outcome: { kind: 'error', code: 403 } },
  busy: { outcome: { kind: 'error', code: 503 } },
  unreadable_success: { outcome: { kind: 'accept_without_id' } },
};

/** The subject of the channel cases for X, with its stand-in as the platform. */
export function xSubject(context: ChannelContext, standIn: StandIn, batch: ChannelSubject['batch']): ChannelSubject {
  standIn.addAccount({ channel: 'twitter', id: ACCOUNT, accessToken: TOKEN });
  const crc = (...tokens: readonly string[]) => new URLSearchParams(tokens.map((token) => ['crc_token', token]));
  return {
    adapter: x({ consumerSecret: SECRET }),
    withoutSecret: x({ consumerSecret: '' }),
    context,
    sign: (body, secret = SECRET) => ({ 'x-twitter-webhooks-signature': signX(body, secret) }),
    signatureHeader: 'x-twitter-webhooks-signature',
    recorded: readFixtures(new URL('../../channels/twitter/fixtures/', import.meta.url)),
    batch,
    own: xEcho({ accountId: ACCOUNT, from: '783214', text: 'We open at nine.' }),
    challenge: {
      // platform-apis.md 1.3
      good: crc('MTIzNDU2Nzg5MGFiY2RlZg'),
      answer: '{"response_token":"sha256=J8rg4RdMLeDPzeDzs9EV8Lwmgg69YWrLPu9JPZe0DRE="}',
      bad: [
        crc(),
        crc(''),
        crc('short'),
        crc('{"data":{"event_type":"dm.received"}}'),
        crc('a'.repeat(129)),
        crc('MTIzNDU2Nzg5MGFiY2RlZg', 'x'),
      ],
    },
    platform: {
      accountId: ACCOUNT,
      to: '783214',
      credentials: { accessToken: TOKEN },
      baseUrl: standIn.url,
      behave(mode) {
        standIn.clearBehaviours();
        standIn.behave(MODES[mode]);
      },
      seen: ({ text }) => standIn.sent().filter((sent) => sent.text === text).length,
    },
  };
}
