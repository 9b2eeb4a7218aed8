import type { Channel, Sealed } from '@replyforce/core';

/** Answers remembered at most, found or not: a flood of unknown accounts must not fill the memory. */
const LIMIT = 10_000;
/**
 * Another process may have changed something whenever it has committed anything. What is remembered is forgotten then, but not more often
 * than this, ms: with several workers somebody commits all the time.
 */
const FORGET_EVERY_MS = 500;

/** Remembers what a question was answered with. */
interface Answers<T> {
  get(question: string, load: () => Promise<T | undefined>): Promise<T | undefined>;
  clear(): void;
}

/** Channels and their sealed credentials are asked for at every event and every send, and change a few times a year. */
export interface ChannelCache {
  readonly channels: Answers<Channel>;
  readonly credentials: Answers<Sealed>;
  /** Something was changed here. */
  clear(): void;
  /** Another process has committed something: what it changed is known within half a second. */
  mayBeOld(): void;
}

export function channelCache(): ChannelCache {
  const channels = answers<Channel>();
  const credentials = answers<Sealed>();
  let resting = false;
  let old = false;

  function clear(): void {
    channels.clear();
    credentials.clear();
  }

  function mayBeOld(): void {
    old = resting;
    if (old) return;
    clear();
    resting = true;
    setTimeout(() => {
      resting = false;
      if (old) mayBeOld();
    }, FORGET_EVERY_MS).unref();
  }

  return { channels, credentials, clear, mayBeOld };
}

function answers<T>(): Answers<T> {
  let known = new Map<string, Promise<T | undefined>>();
  return {
    get(question, load) {
      const at = known;
      // Who asks while the answer is being read waits for it; who asks after the memory was cleared has it read anew.
      let answer = at.get(question);
      if (answer) return answer;
      if (at.size >= LIMIT) at.clear();
      answer = load();
      at.set(question, answer);
      answer.catch(() => void at.delete(question));
      return answer;
    },
    clear() {
      known = new Map();
    },
  };
}
