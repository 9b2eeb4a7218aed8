import { createLogger, loadConfig, serve, type FirstLogin, type Flags } from '@replyforce/server';
import type { Worker } from 'node:worker_threads';
import { createDemo } from '../demo/demo.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';
import { shortLine } from './log-lines.js';
import { untilStopped } from './until-stopped.js';

/** How long requests and jobs under way may still take after a stop signal, ms. */
const STOP_MS = 10_000;

/** Runs an installation until it is told to stop. Resolves when everything under way has ended. */
export async function runServer(shell: Shell, flags: Flags, thread: Worker): Promise<void> {
  const config = loadConfig({ env: shell.env, flags });
  const logger = await createLogger(config.logLevel, (line) => {
    shell.stderr.write(shell.stderr.isTTY ? shortLine(line) : line);
  });
  const stopping = new AbortController();
  const demo = config.demo && config.role !== 'worker' ? await createDemo(logger, stopping.signal) : undefined;
  const stop = untilStopped();
  let login: FirstLogin | null = null;
  const tellLogin = async () => {
    if (login) await shell.data(`Login: ${login.email} ${login.password}`);
  };
  const served = await serve(config, {
    thread,
    logger,
    ...(demo && { firstTenant: demo.firstTenant }),
    prepare: async (engine, firstLogin) => {
      login = firstLogin;
      await demo?.prepare(engine);
    },
  }).catch(async (error: unknown) => {
    // The account is there now and its password is known nowhere else, though the server does not run.
    await tellLogin();
    await demo?.close();
    throw error;
  });
  if (served.url !== null) await shell.data(`Console: ${config.publicUrl ?? served.url}`);
  await tellLogin();
  demo?.started(served).catch((error: unknown) => {
    if (!stopping.signal.aborted) logger.error({ error }, 'the demo could not play its first customers');
  });

  const signal = await stop;
  logger.info({ signal }, 'stopping');
  const late = setTimeout(() => {
    logger.error({}, 'work under way did not end in time; it continues at the next start');
    process.exit(EXIT.failed);
  }, STOP_MS);
  stopping.abort();
  await served.close();
  await demo?.close();
  clearTimeout(late);
  logger.info({}, 'stopped');
}
