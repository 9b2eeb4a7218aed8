import { ReplyForceError, type Logger, type Runtime, type Storage } from '@replyforce/core';

/** A database that restarts, or starts beside us, is there again within this time, ms. */
export const STORE_PATIENCE_MS = 15_000;
const ASK_AGAIN_MS = 250;

/**
 * Brings the storage to its newest form. Where it cannot be reached it is asked again until the patience is over, which is said once;
 * then throws `store_unavailable`. What else is wrong is thrown at once.
 */
export async function migrateWhenReachable(
  storage: Pick<Storage, 'migrate'>,
  runtime: Pick<Runtime, 'elapsed' | 'sleep'>,
  logger: Pick<Logger, 'warn' | 'info'>,
  patienceMs: number,
): Promise<void> {
  const began = runtime.elapsed();
  for (let tries = 1; ; tries += 1) {
    try {
      await storage.migrate();
      if (tries > 1) logger.info({}, 'the database is there');
      return;
    } catch (error) {
      const isAway = ReplyForceError.is(error) && error.code === 'store_unavailable';
      if (!isAway || runtime.elapsed() - began >= patienceMs) throw error;
      if (tries === 1) logger.warn({ error, patienceMs }, 'the database cannot be reached yet: it is waited for');
      await runtime.sleep(ASK_AGAIN_MS);
    }
  }
}
