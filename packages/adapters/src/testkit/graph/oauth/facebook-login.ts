import type { Answer } from '../../stand-in/answer.js';
import { json } from '../../stand-in/answer.js';
import { oauthRefusal, sendBack, tokenRefusal, type DeskCall } from './desk-call.js';
import { CODE_MS, type DeskState } from './desk.js';

const HOUR = 60 * 60_000;
/** platform-apis.md 2.2 */
const LONG_LIVED_MS = 5_183_944 * 1_000;

/** The dialog, `GET /oauth/access_token` and `GET /debug_token` (platform-apis.md 2.2 and 4.1). */
export function answerFacebookLogin(desk: DeskState, { method, path, query, token }: DeskCall): Answer | undefined {
  const route = `${method} ${path.join('/')}`;
  if (route === 'GET dialog/oauth') {
    const isOurs = query.get('client_id') === desk.login.appId && query.get('response_type') === 'code' && query.get('state');
    if (!isOurs) return oauthRefusal('Invalid App ID or state');
    const scope = query.get('scope') ?? '';
    const product = scope.includes('whatsapp') ? 'whatsapp' : 'facebook';
    return sendBack(desk, query, { product, scope }, CODE_MS);
  }
  if (route === 'GET oauth/access_token') return exchange(desk, query);
  if (route === 'GET debug_token') {
    if (token !== `${desk.login.appId}|${desk.appSecret}`) return tokenRefusal();
    return json({ data: inspect(desk, query.get('input_token') ?? '') });
  }
  return undefined;
}

function exchange(desk: DeskState, query: URLSearchParams): Answer {
  if (query.get('client_id') !== desk.login.appId || query.get('client_secret') !== desk.appSecret)
    return oauthRefusal('Error validating client secret.');
  const { tokens, userId } = desk;
  const longer = query.get('fb_exchange_token');
  if (query.get('grant_type') === 'fb_exchange_token') {
    const short = tokens.living(longer ?? '');
    if (!short) return tokenRefusal();
    return given(desk, tokens.give({ kind: 'facebook', userId, scope: short.scope ?? '' }, LONG_LIVED_MS, 'EAA'));
  }
  const grant = tokens.takeCode(query.get('code') ?? '');
  if (!grant) return oauthRefusal('This authorization code has been used or has expired.');
  if (grant['redirectUri'] !== (query.get('redirect_uri') ?? ''))
    return oauthRefusal('Error validating verification code. Please make sure your redirect_uri is identical to the one you used.');
  const isBusiness = grant['product'] === 'whatsapp';
  const { product: kind = 'facebook', scope = '' } = grant;
  return given(desk, tokens.give({ kind, userId, scope }, isBusiness ? null : HOUR, 'EAA'));
}

function given(desk: DeskState, { token, endsAt }: { readonly token: string; readonly endsAt: number | null }): Answer {
  const seconds = endsAt === null ? {} : { expires_in: Math.floor((endsAt - desk.now()) / 1_000) };
  return json({ access_token: token, token_type: 'bearer', ...seconds });
}

function inspect(desk: DeskState, inspected: string): unknown {
  const known = desk.tokens.find(inspected);
  const isValid = desk.tokens.living(inspected) !== undefined;
  if (!known) return { is_valid: false, error: { code: 190, message: 'Malformed access token' } };
  return {
    app_id: desk.login.appId,
    user_id: known.userId,
    is_valid: isValid,
    expires_at: known.endsAt === null ? 0 : Math.floor(known.endsAt / 1_000),
    scopes: [],
    granular_scopes: [{ scope: 'whatsapp_business_management', target_ids: ['waba-1'] }],
    ...(isValid ? {} : { error: { code: 190, subcode: 458, message: 'The user has not authorized application' } }),
  };
}
