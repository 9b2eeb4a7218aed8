import {
  ReplyForceError,
  type ChannelConnector,
  type ChannelContext,
  type ConnectedAccount,
  type GrantedCode,
  type OfferedAccount,
} from '@replyforce/core';
import { callPlatform, isAway, isGood } from '../../connect/call.js';
import { ofApp } from '../../connect/of-app.js';
import { DAILY_MS, dialogUrl, META_APP_MISSING, metaAppOf } from '../../meta/connect/app-of.js';
import { graphAddress, inspectToken, listAll, proofFor, refusalIn, tokenForCode, type MetaApp } from '../../meta/connect/graph.js';
import { subscribeApp, unsubscribeApp } from '../../meta/connect/page-subscription.js';
import { proveToken } from '../../meta/connect/prove-token.js';
import { proveMembership } from './prove-membership.js';
import { readSignedRequest } from '../../meta/connect/signed-request.js';
import { healthOfAccount, healthOfToken } from '../../meta/connect/token-health.js';
import { resolveMetaOptions, type MetaChannelOptions } from '../../meta/options.js';
import { proofSecretOf } from '../../meta/proof-secret.js';
import { fieldsOf, idOf, listOf, objectsIn, textOf, type Fields } from '../../reading/fields.js';

const SCOPES = 'whatsapp_business_messaging,whatsapp_business_management';
/** platform-apis.md 4.1 */
const HEALTH_FIELDS = 'display_phone_number,verified_name,quality_rating,throughput,status,code_verification_status,platform_type';
const PIN_DIGITS = 6;

/**
 * Embedded Signup (platform-apis.md 4.1): a script in a page is given a code, the business account and the number; or a browser is
 * sent back with a code, and the numbers are found by what the token may manage. A number is registered with a PIN of our making,
 * kept sealed with the token: the platform asks for it when the number moves. The token has no end.
 */
export function whatsappConnector(options: MetaChannelOptions): ChannelConnector {
  const app = metaAppOf(options);
  const meta = resolveMetaOptions(options);
  const at = ({ baseUrl }: ConnectedAccount, ...path: readonly string[]) =>
    graphAddress({ graphUrl: baseUrl ?? meta.graphUrl, graphVersion: meta.graphVersion }, ...path);
  const proof = (account: ConnectedAccount, context: ChannelContext) =>
    proofFor(account.credentials.accessToken ?? '', proofSecretOf(account, meta.firstSecret), context);

  async function placeOf(account: ConnectedAccount, context: ChannelContext) {
    const { credentials } = account;
    const wabaId = textOf(credentials['wabaId']);
    if (wabaId === undefined) return undefined;
    return { url: at(account, wabaId, 'subscribed_apps'), token: credentials.accessToken ?? '', proof: await proof(account, context) };
  }

  /** A number that is registered has a PIN, and only whoever set that knows it; each wrong one brings it nearer to being locked. */
  async function sendsAlready(account: ConnectedAccount, context: ChannelContext, signal: AbortSignal): Promise<boolean> {
    const query = { fields: 'status,platform_type', ...(await proof(account, context)) };
    const token = account.credentials.accessToken ?? '';
    const answer = await callPlatform({ method: 'GET', url: at(account, account.accountId), query, token }, context, signal);
    const number = isGood(answer) ? fieldsOf(answer.json) : undefined;
    return number?.['platform_type'] === 'CLOUD_API' && number['status'] === 'CONNECTED';
  }

  return {
    missing: app ? undefined : META_APP_MISSING,
    checkEveryMs: DAILY_MS,
    loginUrl({ redirectUri, state }) {
      if (!app) throw new ReplyForceError('unsupported', META_APP_MISSING);
      const { loginConfig } = options;
      const asked: Readonly<Record<string, string>> =
        loginConfig === undefined ? { scope: SCOPES } : { config_id: loginConfig, override_default_response_type: 'true' };
      return dialogUrl(options, app, { redirect_uri: redirectUri, state, ...asked });
    },
    async exchange(granted, context, signal) {
      if (!app) throw new ReplyForceError('unsupported', META_APP_MISSING);
      const accessToken = await tokenForCode(app, granted.code, granted.redirectUri, context, signal);
      const inspected = await inspectToken(app, accessToken, context, signal);
      const ownerId = idOf(inspected?.['user_id']) ?? null;
      const found: OfferedAccount[] = [];
      for (const wabaId of businessAccounts(granted, inspected)) {
        for (const number of await numbersOf(app, wabaId, accessToken, context, signal)) {
          const accountId = idOf(number['id']);
          if (accountId === undefined || (granted.phoneNumberId !== undefined && granted.phoneNumberId !== accountId)) continue;
          const name = [textOf(number['verified_name']), textOf(number['display_phone_number'])].filter(Boolean).join(' ') || accountId;
          found.push({ accountId, name, credentials: { accessToken, wabaId }, expiresAt: null, ownerId });
        }
      }
      return found;
    },
    async subscribe(account, _webhookUrl, context, signal) {
      const { accountId, credentials } = account;
      const place = await placeOf(account, context);
      if (place) await subscribeApp(place, [], [], context, signal);
      if (await sendsAlready(account, context, signal)) return credentials;
      const pin = textOf(credentials['pin']) ?? newPin(context);
      const answer = await callPlatform(
        {
          method: 'POST',
          url: at(account, accountId, 'register'),
          query: await proof(account, context),
          token: credentials.accessToken ?? '',
          json: { messaging_product: 'whatsapp', pin },
        },
        context,
        signal,
      );
      if (isGood(answer)) return { ...credentials, pin };
      throw new ReplyForceError(
        isAway(answer) ? 'platform_unavailable' : 'platform_rejected',
        `The number could not be registered for sending: ${refusalIn(answer)}`,
      );
    },
    async release(account, context, signal) {
      const place = await placeOf(account, context);
      if (place) await unsubscribeApp(place, context, signal);
    },
    businessOf: ({ credentials }) => textOf(credentials['wabaId']),
    renews: () => false,
    renew: async () => ({ outcome: 'unavailable', reason: 'The token of a business has no end.' }),
    async check(account, context, signal) {
      const token = account.credentials.accessToken ?? '';
      const known = await healthOfToken(ofApp(app, account), token, context, signal);
      if (known?.outcome === 'refused') return known;
      const query = { fields: HEALTH_FIELDS, ...(await proof(account, context)) };
      const health = await healthOfAccount(at(account, account.accountId), query, token, context, signal, remarkOn);
      return known && health.outcome === 'healthy' ? { ...known, ...health } : health;
    },
    // A number is shown only to whoever may manage it.
    async prove(account, context, signal) {
      const { accountId, credentials } = account;
      const query = { fields: 'id', ...(await proof(account, context)) };
      const token = credentials.accessToken ?? '';
      const own = await proveToken({ url: at(account, accountId), query, token, accountId, idIn: ({ id }) => id }, context, signal);
      const wabaId = textOf(credentials['wabaId']);
      // News of a business account goes to the numbers that name it: whose number it is says nothing of that.
      return own.outcome === 'holds' && wabaId !== undefined
        ? proveMembership({ url: at(account, wabaId, 'phone_numbers'), query, token, accountId, wabaId }, context, signal)
        : own;
    },
    ownerIn: (signedRequest, { runtime }) => readSignedRequest(signedRequest, meta.secrets(undefined), runtime),
  };
}

/** The one that the page was told, else those that the token may manage. */
function businessAccounts({ wabaId }: GrantedCode, inspected: Fields | undefined): readonly string[] {
  if (wabaId !== undefined) return [wabaId];
  const scopes = objectsIn(inspected?.['granular_scopes']);
  const management = scopes.find(({ scope }) => scope === 'whatsapp_business_management');
  return listOf(management?.['target_ids']).flatMap((id) => idOf(id) ?? []);
}

async function numbersOf(app: MetaApp, wabaId: string, token: string, context: ChannelContext, signal: AbortSignal) {
  const query = { fields: 'id,display_phone_number,verified_name', ...(await proofFor(token, app.appSecret, context)) };
  return listAll(graphAddress(app, wabaId, 'phone_numbers'), query, token, context, signal);
}

function newPin({ runtime }: ChannelContext): string {
  // Digits from ten equal parts of a byte: what is left over would make some likelier.
  let pin = '';
  while (pin.length < PIN_DIGITS) for (const byte of runtime.randomBytes(PIN_DIGITS)) if (byte < 250) pin += String(byte % 10);
  return pin.slice(0, PIN_DIGITS);
}

function remarkOn(json: unknown): string | undefined {
  const rating = textOf(fieldsOf(json)?.['quality_rating']);
  if (rating === 'RED') return 'Meta rates the quality of this number as low (red): it may be limited.';
  return undefined;
}
