import { deliveryPath, type Channel } from '@replyforce/core';
import { ownAddress, type Config } from '@replyforce/server';

/** Where the events of an account are to be delivered. */
export function webhookUrl(config: Config, channel: Pick<Channel, 'type' | 'id'>): string {
  return `${ownAddress(config)}${deliveryPath(channel)}`;
}

/** A channel as the command line shows it. */
export function channelRow(channel: Channel, config: Config) {
  const { id, type, accountId, name, status } = channel;
  return { id, type, account_id: accountId, name, status, webhook_url: webhookUrl(config, channel) };
}
