import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until there is an answer; fails with `what` when there is none in time. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>, withinMs = 10_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await sleep(50);
  }
}
