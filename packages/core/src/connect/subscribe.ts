import type { Channel } from '../domain/channel.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { accountOf, ask, connectorOf } from './connector-of.js';
import { CONNECTING } from './times.js';

/** Where the platform was told to deliver, kept with the credentials: it has to be told again where it forgets. */
export const WEBHOOK_URL = 'webhookUrl';

/**
 * Asks the platform to deliver an account's events and keeps what it gave for that.
 *
 * @returns why it does not, in words; the account stays connected and is asked about again
 */
export async function subscribe(engine: EngineContext, channel: Channel, webhookUrl: string): Promise<string | undefined> {
  const { tenantId, id: channelId } = channel;
  const { channels, connections } = engine.storage.forTenant(tenantId);
  const from = await channels.credentials(channelId);
  const account = await accountOf(engine, channel);
  if (!from || !account) return 'There are no credentials for this account.';
  try {
    const kept = await ask(engine, CONNECTING.exchangeMs, (context, signal) =>
      connectorOf(engine, channel.type).subscribe(account, webhookUrl, context, signal),
    );
    const to = await engine.vault.seal(JSON.stringify({ ...kept, [WEBHOOK_URL]: webhookUrl }), { tenantId, purpose: 'credentials' });
    await connections.change({
      channelId,
      set: { problem: null },
      heldUntil: 'unchanged',
      status: channel.status,
      credentials: { from, to },
    });
    return undefined;
  } catch (error) {
    if (!ReplyForceError.is(error)) engine.logger.error({ error, channelId }, 'the platform could not be asked to deliver');
    const message = ReplyForceError.is(error) ? error.message : 'The platform could not be asked to deliver messages. It is asked again.';
    const to = await engine.vault.seal(JSON.stringify({ ...account.credentials, [WEBHOOK_URL]: webhookUrl }), {
      tenantId,
      purpose: 'credentials',
    });
    const now = engine.runtime.now();
    const since = now - ((await connections.get(channelId))?.issuedAt ?? now);
    // What is refused again and again is asked for less and less often: some platforms lock what is tried too often.
    const wait = Math.max(CONNECTING.retryMinMs, Math.min(2 * since, connectorOf(engine, channel.type).checkEveryMs));
    await connections.change({
      channelId,
      set: { problem: { code: 'webhook_missing', message }, dueAt: now + wait },
      heldUntil: 'unchanged',
      credentials: { from, to },
    });
    return message;
  }
}
