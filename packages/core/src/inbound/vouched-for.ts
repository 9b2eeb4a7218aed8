import type { Channel } from '../domain/channel.js';
import { channelContext, type EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import { fromUtf8 } from '../support/bytes.js';
import { parseJson } from '../support/parse-json.js';
import { channelsOfBusiness } from './channels-of-business.js';

/** A body whose signature is not ours is looked at only up to this size, bytes: strangers must not keep us busy. */
const MAX_UNTRUSTED_BYTES = 64 * 1024;

/**
 * Accounts may bring an app of their own: a body is genuine if every account it names vouches with its own secret. Whoever may vouch for
 * some must not speak for others: what is found in the body decides. News of a business account is for those of its accounts that vouch;
 * others hear it from the app they are with.
 *
 * @returns the channels that vouch; undefined where the body is not genuine
 */
export async function vouchedFor(
  engine: EngineContext,
  adapter: ChannelAdapter,
  body: Uint8Array,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlySet<string> | undefined> {
  if (body.length > MAX_UNTRUSTED_BYTES) return undefined;
  const json = parseJson(fromUtf8(body));
  const vouching = new Set<string>();
  const vouches = async (channel: Channel | undefined): Promise<boolean> => {
    const secret = channel && (await engine.openCredentials(channel))?.appSecret;
    if (!channel || !secret || !(await adapter.verify(body, headers, channelContext(engine), [secret]))) return false;
    vouching.add(channel.id);
    return true;
  };
  const accounts = adapter.accountsIn(json);
  for (const accountId of accounts) if (!(await vouches(await engine.storage.resolveChannel(adapter.type, accountId)))) return undefined;
  for (const business of adapter.businessesIn?.(json) ?? [])
    for (const channel of await channelsOfBusiness(engine, business)) await vouches(channel);
  // Whatever nobody vouches for is never taken apart.
  if (vouching.size === 0) return undefined;
  return speaksOf(adapter, json, accounts) ? vouching : undefined;
}

/** Of no other accounts than these. */
function speaksOf(adapter: ChannelAdapter, json: unknown, accounts: readonly string[]): boolean {
  try {
    return adapter.parse(json).every(({ accountId }) => accountId === '' || accounts.includes(accountId));
  } catch {
    return false;
  }
}
