import { tokensOf } from './completion.js';

/** Prefixes shorter than this are not kept, and longer ones in steps (OpenAI's guide to prompt caching), tokens. */
const SHORTEST = 1_024;
const STEP = 128;
/** Prompts remembered. */
const MOST = 50;

/** Remembers what was asked: a prompt that begins like an earlier one is read from the cache so far. */
export function createPromptCache() {
  let prompts: string[] = [];
  return {
    /** Cached tokens of this prompt, which is remembered from then on. */
    read(prompt: string): number {
      const shared = Math.max(0, ...prompts.map((earlier) => sharedLength(earlier, prompt)));
      prompts = [...prompts.slice(-MOST + 1), prompt];
      const tokens = tokensOf(prompt.slice(0, shared));
      return tokens < SHORTEST ? 0 : Math.floor(tokens / STEP) * STEP;
    },
    clear: () => void (prompts = []),
  };
}

export type PromptCache = ReturnType<typeof createPromptCache>;

function sharedLength(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at += 1;
  return at;
}
