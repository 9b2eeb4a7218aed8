import type { Channel } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import { channelContext, type EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import { fromUtf8 } from '../support/bytes.js';
import { parseJson } from '../support/parse-json.js';
import { businessOf, channelsOfBusiness } from './channels-of-business.js';

/** A body whose signature is not ours is looked at only up to this size, bytes: strangers must not keep us busy. */
const MAX_UNTRUSTED_BYTES = 64 * 1024;
/** And only where it speaks of so many accounts, and of so many business accounts, at most. */
const MOST = 20;

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
  const events = eventsIn(adapter, json);
  const named = (events ?? []).map(({ accountId }) => accountId).filter((accountId) => accountId !== '');
  const accounts = new Set([...adapter.accountsIn(json), ...named]);
  const businesses = new Set((events ?? []).flatMap((event) => businessOf(event) ?? []));
  if (events === undefined || accounts.size > MOST || businesses.size > MOST) return undefined;
  const vouching = new Set<string>();
  const vouches = async (channel: Channel | undefined): Promise<boolean> => {
    const secret = channel && (await engine.openCredentials(channel))?.appSecret;
    if (!channel || !secret || !(await adapter.verify(body, headers, channelContext(engine), [secret]))) return false;
    vouching.add(channel.id);
    return true;
  };
  for (const accountId of accounts) if (!(await vouches(await engine.storage.resolveChannel(adapter.type, accountId)))) return undefined;
  for (const business of businesses) for (const channel of await channelsOfBusiness(engine, business)) await vouches(channel);
  return vouching.size > 0 ? vouching : undefined;
}

function eventsIn(adapter: ChannelAdapter, json: unknown): readonly InboundEvent[] | undefined {
  try {
    return adapter.parse(json);
  } catch {
    return undefined;
  }
}
