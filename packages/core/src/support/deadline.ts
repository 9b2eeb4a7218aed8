import { isPromise } from '../agents/agent.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { giveBackController, takeController } from './spare-controllers.js';

/** Who does not stop when told to is left behind after this, ms. */
const GRACE_MS = 5_000;

/**
 * Runs with a signal that aborts when the given one does or the time is over; cheaper than joining two signals. Undefined where nobody
 * aborts it: one signal for all such calls would gather their listeners. Where the time is over and the work goes on all the same, it rejects a while later: nobody waits for ever. `controller` is whose signal aborts,
 * where the work has it already.
 */
export function withDeadline<T>(
  runtime: Pick<Runtime, 'schedule'>,
  signal: AbortSignal | undefined,
  ms: number,
  run: (signal: AbortSignal) => Promise<T>,
  controller = new AbortController(),
): Promise<T> {
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted === true) abort();
  else signal?.addEventListener('abort', abort, { once: true });
  return new Promise<T>((resolve, reject) => {
    let cancel = runtime.schedule(ms, () => {
      const over = new DOMException('The time for it is over.', 'TimeoutError');
      controller.abort(over);
      cancel = runtime.schedule(GRACE_MS, () => {
        signal?.removeEventListener('abort', abort);
        reject(over);
      });
    });
    const end = () => {
      cancel();
      signal?.removeEventListener('abort', abort);
    };
    const work = async () => {
      try {
        resolve(await run(controller.signal));
      } catch (error) {
        reject(error as Error);
      } finally {
        end();
      }
    };
    void work();
  });
}

/** A call that nobody aborts, with a signal of its own. What answers at once costs neither timer nor signal; the rest is a deadline's. */
export function callWithin<T>(
  runtime: Pick<Runtime, 'schedule'>,
  ms: number,
  call: (signal: AbortSignal) => MaybePromise<T>,
): MaybePromise<T> {
  const controller = takeController();
  const answer = call(controller.signal);
  if (isPromise(answer)) return withDeadline(runtime, undefined, ms, () => answer, controller);
  giveBackController(controller);
  return answer;
}

/** What the work comes to, or a rejection where it takes longer than `ms`; it goes on then, and nobody listens. */
export function within<T>(runtime: Pick<Runtime, 'schedule'>, ms: number, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = runtime.schedule(ms, () => reject(new DOMException('The time for it is over.', 'TimeoutError')));
    work.then(resolve, reject).finally(cancel);
  });
}
