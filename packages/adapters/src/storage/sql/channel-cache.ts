import type { Channel } from '@replyforce/core';

/** Answers remembered at most, found or not: a flood of unknown accounts must not fill the memory. */
const LIMIT = 10_000;

/** Channels are asked for at every event and every send, and change a few times a year. */
export interface ChannelCache {
  /** `key` names the question: an account, or a tenant's channel. */
  get(key: string, load: () => Promise<Channel | undefined>): Promise<Channel | undefined>;
  clear(): void;
}

export function channelCache(): ChannelCache {
  let known = new Map<string, Channel | undefined>();
  return {
    async get(key, load) {
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
