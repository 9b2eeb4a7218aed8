import type { ChannelStatus } from '../../domain/channel.js';
import { isRevocation, permissionTaken } from '../../connect/permission-taken.js';
import { accountStopped } from '../../notify/account-stopped.js';
import { platformAudit, type Meaning } from './scene.js';

/** By then the command that follows has happened, or never will, ms. */
const NOTICE_DELAY_MS = 30_000;

/**
 * What becomes of the channel, by topic, change and, where that decides, the reason (platform-apis.md 2.4; Meta's reference of the webhook
 * `account_update`). A map: all are words of the platform, any words.
 */
const EFFECTS: ReadonlyMap<string, { readonly to: ChannelStatus; readonly from: readonly ChannelStatus[] }> = new Map([
  ['policy_enforcement block', { to: 'paused', from: ['active'] }],
  ['policy_enforcement unblock', { to: 'active', from: ['paused'] }],
  ['account_update disabled_update disable', { to: 'paused', from: ['active'] }],
  ['account_update disabled_update reinstate', { to: 'active', from: ['paused'] }],
  ['account_update account_deleted', { to: 'paused', from: ['active'] }],
  // A number that moved to another phone: until its owner connects it again nothing can be sent.
  ['account_update account_offboarded', { to: 'paused', from: ['active'] }],
  ['account_update account_reconnected', { to: 'active', from: ['paused'] }],
]);

/** Something about the account itself. Where the platform stops it, the channel says so; all else is only noted. */
export const account: Meaning<'account'> = async (scene, event) => {
  const { engine, channel, draft } = scene;
  const { topic, change = '', reason } = event;
  engine.logger.warn({ channelId: channel.id, topic, change, reason }, 'the platform says something about an account');
  const noted = `noted: account, ${topic}${change === '' ? '' : ` ${change}`}`;
  // The owner took back the permission to act for the account: the token is dead. Receiving goes on.
  if (isRevocation(event)) {
    await permissionTaken(engine, channel);
    return 'account: channel needs_reauth';
  }
  const words = `${topic} ${change}`.toLowerCase();
  const effect = EFFECTS.get(words) ?? EFFECTS.get(`${words} ${reason ?? ''}`.toLowerCase());
  if (!effect?.from.includes(channel.status)) return noted;
  // Noted before it happens, to be looked at after: what happened is never left untold.
  if (effect.to === 'paused') await engine.storage.jobs.add(accountStopped(engine, channel, NOTICE_DELAY_MS));
  await engine.storage
    .forTenant(channel.tenantId)
    .channels.setStatus(
      channel.id,
      effect.to,
      platformAudit(scene, 'business', `channel.${effect.to}`, { type: 'channel', id: channel.id }, { topic, change, reason }),
    );
  draft.live.push({ type: 'channel.updated', channelId: channel.id });
  return `account: channel ${effect.to}`;
};
