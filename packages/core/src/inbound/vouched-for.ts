import type { Channel } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import { channelContext, type EngineContext } from '../engine-context.js';
import type { ChannelAdapter } from '../ports/channel-adapter.js';
import { fromUtf8 } from '../support/bytes.js';
import { parseJson } from '../support/parse-json.js';
import { businessOf, channelsOfBusiness } from './channels-of-business.js';

/** A body whose signature is not ours is looked at only up to this size, bytes: strangers must not keep us busy. */
const MAX_UNTRUSTED_BYTES = 64 * 1024;
/** And only where it speaks of so many business accounts at most. */
const MAX_BUSINESSES = 20;

/**
 * Accounts may bring an app of their own: a body is genuine if every account it names vouches with its own secret, and every account of
 * a business it speaks of. Whoever may vouch for some must not speak for others: what is found in the body decides, not what was looked
 * at first.
 */
export async function vouchedFor(
  engine: EngineContext,
  adapter: ChannelAdapter,
  body: Uint8Array,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  if (body.length > MAX_UNTRUSTED_BYTES) return false;
  const json = parseJson(fromUtf8(body));
  const vouches = async (channel: Channel | undefined): Promise<boolean> => {
    const secret = channel && (await engine.openCredentials(channel))?.appSecret;
    return Boolean(secret) && adapter.verify(body, headers, channelContext(engine), [secret as string]);
  };
  const accounts = adapter.accountsIn(json);
  for (const accountId of accounts) if (!(await vouches(await engine.storage.resolveChannel(adapter.type, accountId)))) return false;
  const events = eventsIn(adapter, json);
  if (!events?.every(({ accountId }) => accountId === '' || accounts.includes(accountId))) return false;
  const businesses = [...new Set(events.flatMap((event) => businessOf(event) ?? []))];
  if (businesses.length > MAX_BUSINESSES) return false;
  let vouched = accounts.length;
  for (const business of businesses)
    for (const channel of await channelsOfBusiness(engine, business)) {
      if (!(await vouches(channel))) return false;
      vouched += 1;
    }
  return vouched > 0;
}

function eventsIn(adapter: ChannelAdapter, json: unknown): readonly InboundEvent[] | undefined {
  try {
    return adapter.parse(json);
  } catch {
    return undefined;
  }
}
