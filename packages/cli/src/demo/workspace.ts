import type { Actor, TenantApi } from '@replyforce/core';
import { readDemoKnowledge, type DemoContent } from './demo-content.js';

const DEMO: Actor = { type: 'system', id: 'demo' };

/** The voice and the knowledge of the demo's business: once, at its first start. */
export async function furnish(api: TenantApi, { brand }: DemoContent): Promise<void> {
  await api.settings.updateBrandVoice(brand, DEMO);
  const known = new Set((await api.knowledge.list()).map(({ source }) => source));
  for (const source of await readDemoKnowledge()) if (!known.has(source.name)) await api.knowledge.add(source);
}

/** Points the demo's channels at its stand-in; one that a person disconnected stays so. */
export async function connectChannels(
  api: TenantApi,
  { channels }: DemoContent,
  platform: { readonly url: string; readonly accessToken: string },
): Promise<void> {
  const known = await api.channels.list();
  for (const { type, account_id: accountId, name } of channels) {
    const found = known.find((channel) => channel.type === type && channel.accountId === accountId);
    if (found && (found.baseUrl === platform.url || found.status === 'disconnected')) continue;
    await api.channels.add({ type, accountId, name, credentials: { access_token: platform.accessToken, base_url: platform.url } }, DEMO);
  }
}
