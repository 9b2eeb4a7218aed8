import type { ChannelContext } from '@replyforce/core';
import type { ChannelSubject, PlatformMode } from '@replyforce/core/testing';
import { api } from '../../channels/api/index.js';
import { readFixtures } from '../read-fixtures.js';
import { signCallback } from './api-bodies.js';
import type { Receiver, ReceiverAnswer } from './callback-receiver.js';

export const CALLBACK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const APP_SECRET = 'secret of the tests';

/** How the program plays each mode; `silent` holds its answer back for longer than any case waits. */
const MODES: Readonly<Record<PlatformMode, ReceiverAnswer>> = {
  accepts: {},
  rate_limited: { status: 429, headers: { 'retry-after': '180' } },
  credentials_expired: { status: 401 },
  silent: { hold: 1_500 },
  gateway_error: { status: 502 },
  unreadable_success: { status: 200 },
  refused: { status: 422 },
  busy: { status: 503 },
};

/** The subject of the channel cases for programs, with a receiver of callbacks as the program. */
export function apiSubject(context: ChannelContext, program: Receiver): ChannelSubject {
  const { origin, pathname } = new URL(program.url);
  const message = (account: string, id: string) => ({ message_id: id, contact: { id: 'customer' }, text: `In ${account}: ${id}` });
  return {
    adapter: api({ appSecret: APP_SECRET, allowedAddresses: ['loopback'] }),
    withoutSecret: api({ appSecret: '' }),
    context,
    sign: (body, secret = APP_SECRET) => signCallback(body, secret),
    signatureHeader: 'webhook-signature',
    recorded: readFixtures(new URL('../../channels/api/fixtures/', import.meta.url)),
    batch: { body: { account_id: '1', messages: ['a', 'b', 'c'].map((id) => message('1', id)) }, items: 3 },
    platform: {
      accountId: '1',
      to: 'customer',
      credentials: { callbackUrl: `https://program.example${pathname}`, callbackSecret: CALLBACK_SECRET },
      baseUrl: origin,
      namesMessages: false,
      needsToken: false,
      behave: (mode) => program.answerWith(MODES[mode]),
      seen: ({ correlationId }) => program.callbacks().filter(({ id, genuine }) => genuine && `rf:${id}` === correlationId).length,
    },
  };
}
