import { createLogger, loadConfig, serve, type Flags } from '@replyforce/server';
import { createDemo } from '../demo/demo.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';
import { shortLine } from './log-lines.js';
import { untilStopped } from './until-stopped.js';

/** How long requests and jobs under way may still take after a stop signal, ms. */
const STOP_MS = 10_000;

/** Runs an installation until it is told to stop. Resolves when everything under way has ended. */
export async function runServer(shell: Shell, flags: Flags): Promise<void> {
  const config = loadConfig({ env: shell.env, flags });
  const logger = await createLogger(config.logLevel, (line) => {
    shell.stderr.write(shell.stderr.isTTY ? shortLine(line) : line);
  });
  const demo = config.demo && config.role !== 'worker' ? await createDemo(logger) : undefined;
  const stop = untilStopped();
  const served = await serve(config, { logger, ...(demo && { firstTenant: demo.firstTenant, prepare: demo.prepare }) }).catch(
    async (error: unknown) => {
      await demo?.close();
      throw error;
    },
  );
  const { url, firstLogin } = served;
  if (url !== null) await shell.data(`Console: ${config.publicUrl ?? url}`);
  if (firstLogin) await shell.data(`Login: ${firstLogin.email} ${firstLogin.password}`);
  demo?.started(served).catch((error: unknown) => logger.error({ error }, 'the demo could not play its first customers'));

  const signal = await stop;
  logger.info({ signal }, 'stopping');
  const late = setTimeout(() => {
    logger.error({}, 'work under way did not end in time; it continues at the next start');
    process.exit(EXIT.failed);
  }, STOP_MS);
  await demo?.close();
  await served.close();
  clearTimeout(late);
  logger.info({}, 'stopped');
}
