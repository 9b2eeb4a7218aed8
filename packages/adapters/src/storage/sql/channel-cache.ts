import type { Channel, Sealed } from '@replyforce/core';

/** Answers remembered at most, found or not: a flood of unknown accounts must not fill the memory. */
const LIMIT = 10_000;

/** Remembers what a question was answered with. */
interface Answers<T> {
  get(question: string, load: () => Promise<T | undefined>): Promise<T | undefined>;
  clear(): void;
}

/** Channels and their sealed credentials are asked for at every event and every send, and change a few times a year. */
export interface ChannelCache {
  readonly channels: Answers<Channel>;
  readonly credentials: Answers<Sealed>;
  clear(): void;
}

export function channelCache(): ChannelCache {
  const channels = answers<Channel>();
  const credentials = answers<Sealed>();
  return {
    channels,
    credentials,
    clear() {
      channels.clear();
      credentials.clear();
    },
  };
}

function answers<T>(): Answers<T> {
  let known = new Map<string, T | undefined>();
  return {
    async get(question, load) {
      const at = known;
      if (at.has(question)) return at.get(question);
      const answer = await load();
      // Cleared while reading: what was read may be out of date already.
      if (at !== known) return answer;
      if (known.size >= LIMIT) known.clear();
      known.set(question, answer);
      return answer;
    },
    clear() {
      known = new Map();
    },
  };
}
