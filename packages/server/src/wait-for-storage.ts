import { ReplyForceError, type Logger, type Runtime } from '@replyforce/core';

/** A database that restarts, or starts beside us, is there again within this time, ms. */
export const STORE_PATIENCE_MS = 15_000;
const ASK_AGAIN_MS = 250;

/**
 * What a start does with the storage. Where that cannot be reached it is tried again until the patience is over, which is said once;
 * then throws `store_unavailable` with what kept it away. What else is wrong is thrown at once.
 */
export async function whenReachable<T>(
  work: () => Promise<T>,
  runtime: Pick<Runtime, 'elapsed' | 'sleep'>,
  logger: Pick<Logger, 'warn' | 'info'>,
  patienceMs: number,
): Promise<T> {
  const began = runtime.elapsed();
  for (let tries = 1; ; tries += 1) {
    try {
      const made = await work();
      if (tries > 1) logger.info({}, 'the database is there');
      return made;
    } catch (error) {
      if (!ReplyForceError.is(error) || error.code !== 'store_unavailable') throw error;
      if (runtime.elapsed() - began >= patienceMs) throw unreachable(error);
      if (tries === 1) logger.warn({ error, patienceMs }, 'the database cannot be reached yet: it is waited for');
      await runtime.sleep(ASK_AGAIN_MS);
    }
  }
}

/** The words of the code are those for a message that came in. */
function unreachable(error: ReplyForceError): ReplyForceError {
  const why = error.cause instanceof Error && error.cause.message !== '' ? `: ${error.cause.message}` : '.';
  return new ReplyForceError('store_unavailable', `The database cannot be reached${why}`, { cause: error });
}
