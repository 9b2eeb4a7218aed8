import { silentLogger } from '@replyforce/core';
import { compose, createServer, loadConfig } from '@replyforce/server';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The document as the server gives it, from a server that never listens and has a data folder of its own. */
export async function openApi(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'replyforce-openapi-'));
  try {
    // What is written down is the same wherever data lives: nobody's database is opened, or brought up to date, for it.
    const config = { ...loadConfig({ env, flags: { data, role: 'api' } }), database: null, redisUrl: null, s3: null };
    const engine = await compose(config, { logger: silentLogger });
    const app = await createServer(engine);
    const { payload } = await app.inject({ method: 'GET', url: '/openapi.json' });
    await app.close();
    await engine.rf.stop();
    return JSON.stringify(JSON.parse(payload), null, 2);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
