import type { Channel, ChannelType } from '../domain/channel.js';
import { channelContext, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ChannelContext } from '../ports/channel-adapter.js';
import type { ChannelConnector, ConnectedAccount } from '../ports/channel-connector.js';
import { withDeadline } from '../support/deadline.js';

/** How accounts of a platform are connected. Throws `unknown_channel`, or `unsupported` where they are added by hand. */
export function connectorOf(engine: EngineContext, type: ChannelType): ChannelConnector {
  const adapter = engine.channels.get(type);
  if (!adapter) throw new ReplyForceError('unknown_channel', `There is ${noAdapter(engine, type)}.`);
  if (!adapter.connector) throw new ReplyForceError('unsupported', `Accounts of ${type} are added by hand.`);
  return adapter.connector;
}

/** That nothing here speaks to a platform, and what helps. */
export function noAdapter({ absentChannels }: Pick<EngineContext, 'absentChannels'>, type: ChannelType): string {
  const what = absentChannels[type];
  return `no adapter for ${type} in this installation${what === undefined ? '' : `: ${what}`}`;
}

/** The account as its connector is given it; undefined where there are no credentials. */
export async function accountOf(engine: EngineContext, channel: Channel): Promise<ConnectedAccount | undefined> {
  const credentials = await engine.openCredentials(channel);
  return credentials && { accountId: channel.accountId, credentials, baseUrl: channel.baseUrl };
}

/** Asks the platform, for so long. */
export function ask<T>(
  engine: EngineContext,
  ms: number,
  question: (context: ChannelContext, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return withDeadline(engine.runtime, undefined, ms, (signal) => question(channelContext(engine), signal));
}
