import type { Channel, ChannelType } from '@replyforce/core';

/** Accounts remembered at most, known and unknown: a flood of unknown ones must not fill the memory. */
const LIMIT = 10_000;

/** Whose account is it: asked for every event, changed a few times a year. */
export interface ChannelCache {
  get(type: ChannelType, accountId: string, load: () => Promise<Channel | undefined>): Promise<Channel | undefined>;
  clear(): void;
}

export function channelCache(): ChannelCache {
  let known = new Map<string, Channel | undefined>();
  return {
    async get(type, accountId, load) {
      const key = `${type}|${accountId}`;
      const at = known;
      if (at.has(key)) return at.get(key);
      const channel = await load();
      // Cleared while reading: what was read may be out of date already.
      if (at !== known) return channel;
      if (known.size >= LIMIT) known.clear();
      known.set(key, channel);
      return channel;
    },
    clear() {
      known = new Map();
    },
  };
}
