import { echoPipeline } from '../../pipeline/echo.js';
import type { Pipeline } from '../../ports/pipeline.js';
import type { Runtime } from '../../ports/runtime.js';
import type { SimulatedProcess } from './process.js';
import type { SimulatedProvider } from './simulated-provider.js';

/** A word that stands for one customer message, in what the customer says and in what is answered to it. */
export function tokenOf(number: number): string {
  return `q${number}`;
}

export function tokensIn(text: string): readonly string[] {
  return text.match(/\bq\d+\b/g) ?? [];
}

/** Customers who say this want a person. */
export const PERSON_WORD = 'person';

const NEVER = new AbortController().signal;

/** Answers with the tokens of what it answers to, so that an answer shows whom it is for. May take its time. */
export function scriptedPipeline(
  process: SimulatedProcess,
  runtime: Pick<Runtime, 'sleep' | 'elapsed'>,
  thinkMs: () => number,
  provider: SimulatedProvider | undefined,
): Pipeline {
  const echo = echoPipeline();
  return {
    analyze: async (input, signal) => {
      const ms = thinkMs();
      if (ms > 0) await runtime.sleep(ms);
      await provider?.askFor(input, process, runtime, signal ?? NEVER);
      const analysis = await process.call('compute', 'pipeline', () =>
        echo.analyze({ ...input, text: `re ${tokensIn(input.text).join(' ')}` }, signal),
      );
      return input.text.includes(PERSON_WORD) ? { ...analysis, handoff: { needed: true, triggers: ['human_requested'] } } : analysis;
    },
  };
}
