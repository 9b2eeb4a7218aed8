import type { StandIn } from '@replyforce/adapters/testkit';
import { appSecretsOf, createTenant, findTenant, ownAddress, type Engine, type FirstTenant, type Served } from '@replyforce/server';
import { ReplyForceError, type Logger } from '@replyforce/core';
import { randomBytes } from 'node:crypto';
import { readDemoContent } from './demo-content.js';
import { readDemoState, updateDemoState } from './demo-state.js';
import { seedConversations } from './seed.js';
import { startStandIn } from './stand-in.js';
import { connectChannels, furnish } from './workspace.js';

export interface Demo {
  readonly firstTenant: FirstTenant;
  /** Sets up what is missing, before the server listens. */
  prepare(engine: Engine): Promise<void>;
  /** Tells the stand-in where the server is, and plays the first customers where none have written yet. */
  started(served: Served): Promise<void>;
  close(): Promise<void>;
}

/**
 * A business to try things with: a stand-in platform in this process, two channels, knowledge, and a few customers, who stop
 * writing at `stopping`.
 */
export async function createDemo(logger: Logger, stopping: AbortSignal): Promise<Demo> {
  const content = await readDemoContent();
  const accounts = Object.fromEntries(content.channels.map((channel) => [channel.type, channel.account_id]));
  let standIn: StandIn | undefined;
  let secret = '';

  async function prepare(engine: Engine): Promise<void> {
    const { config, runtime } = engine;
    const state = await readDemoState(config.data);
    secret = (await appSecretsOf(config, runtime)).appSecrets[0] ?? '';
    const accessToken = state.access_token ?? randomBytes(24).toString('base64url');
    standIn = await startStandIn(
      {
        appSecret: secret,
        accounts: content.channels.map(({ type, account_id: id }) => ({ channel: type, id, accessToken })),
        ...(config.port !== 0 && { callbackUrl: ownAddress({ ...config, publicUrl: null }) }),
      },
      state.graph_url,
    );
    await updateDemoState(config.data, { graph_url: standIn.url, app_secret: secret, access_token: accessToken, accounts });
    const tenant = await findOrCreateTenant(engine);
    const api = engine.rf.tenant(tenant.id);
    if (!state.workspace_ready) await furnish(api, content);
    await connectChannels(api, content, { url: standIn.url, accessToken });
    await updateDemoState(config.data, { workspace_ready: true });
  }

  async function findOrCreateTenant(engine: Engine) {
    try {
      return await findTenant(engine, content.tenant.slug);
    } catch (error) {
      if (!ReplyForceError.is(error) || error.code !== 'not_found') throw error;
      logger.warn(
        {},
        `this installation had no tenant "${content.tenant.slug}"; sign in to it after: replyforce user create --tenant ${content.tenant.slug}`,
      );
      return createTenant(engine, content.tenant);
    }
  }

  async function started({ url, engine }: Served): Promise<void> {
    const { data } = engine.config;
    if (url === null || !standIn) return;
    standIn.setCallbackUrl(url);
    await updateDemoState(data, { url });
    if ((await readDemoState(data)).conversations_seeded) return;
    await seedConversations({ url, secret, accounts, standIn, signal: stopping });
    await updateDemoState(data, { conversations_seeded: true });
  }

  return {
    firstTenant: { ...content.tenant, email: 'admin@demo.example' },
    prepare,
    started,
    close: async () => standIn?.close(),
  };
}
