import type { Answer } from '../../stand-in/answer.js';
import { json } from '../../stand-in/answer.js';
import { oauthRefusal, sendBack, tokenRefusal, type DeskCall } from './desk-call.js';
import { CODE_MS, type DeskState } from './desk.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** platform-apis.md 3.1 */
const LONG_LIVED_MS = 60 * DAY;

/** Instagram Login: its page, its code exchange, and the tokens that live sixty days (platform-apis.md 3.1). */
export function answerInstagramLogin(desk: DeskState, { method, path, query, form, token, accounts }: DeskCall): Answer | undefined {
  const { tokens } = desk;
  const appId = desk.login.instagramAppId ?? desk.login.appId;
  // The account whose owner sits before the page: the first one that is not linked to a page.
  const account = accounts.find(({ channel, pageId }) => channel === 'instagram' && pageId === undefined);
  switch (`${method} ${path.join('/')}`) {
    case 'GET oauth/authorize':
      if (query.get('client_id') !== appId || !query.get('state')) return oauthRefusal('Invalid client_id');
      return sendBack(desk, query, { product: 'instagram' }, CODE_MS);
    case 'POST oauth/access_token': {
      if (form.get('client_id') !== appId || form.get('client_secret') !== desk.appSecret) return oauthRefusal('Invalid client');
      const grant = tokens.takeCode(form.get('code') ?? '');
      if (!grant || !account || grant['redirectUri'] !== form.get('redirect_uri'))
        return oauthRefusal('This authorization code has been used');
      const { token: short } = tokens.give({ kind: 'instagram', userId: desk.userId, accountId: account.id }, HOUR, 'IG');
      return json({ data: [{ access_token: short, user_id: desk.userId, permissions: 'instagram_business_basic' }] });
    }
    case 'GET access_token': {
      const short = tokens.living(query.get('access_token') ?? '');
      if (!short || query.get('client_secret') !== desk.appSecret || query.get('grant_type') !== 'ig_exchange_token') return tokenRefusal();
      return longLived(desk, short.accountId);
    }
    case 'GET refresh_access_token': {
      const old = tokens.living(query.get('access_token') ?? '');
      if (old?.kind !== 'instagram' || query.get('grant_type') !== 'ig_refresh_token') return tokenRefusal();
      if (desk.now() - old.givenAt < DAY) return oauthRefusal('The token must be at least 24 hours old.');
      desk.renewals += 1;
      return longLived(desk, old.accountId);
    }
    case 'GET me': {
      const mine = tokens.living(token);
      if (mine?.kind !== 'instagram')
        return mine === undefined && tokens.find(token ?? '')?.kind === 'instagram' ? tokenRefusal() : undefined;
      return json({
        user_id: mine.accountId,
        id: `app-scoped-${mine.accountId}`,
        username: 'acme',
        name: 'Acme',
        account_type: 'BUSINESS',
      });
    }
    default:
      return undefined;
  }
}

function longLived(desk: DeskState, accountId: string | undefined): Answer {
  const given = desk.tokens.give(
    { kind: 'instagram', userId: desk.userId, ...(accountId !== undefined && { accountId }) },
    LONG_LIVED_MS,
    'IG',
  );
  return json({ access_token: given.token, token_type: 'bearer', expires_in: LONG_LIVED_MS / 1_000 });
}
