import type { NotificationSettings, StoredNotifications } from '../domain/notification-settings.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { CONTROL_CHARACTERS, isSafeAddress } from './channel-faults.js';
import { newSecret } from './callback-secret.js';

export type NotificationChange = Partial<NotificationSettings> & { readonly webhookSecret?: string };

/** Something, an @, a host: whether it exists is known by the mail server alone. */
const MAIL_ADDRESS = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/;

/**
 * A change as it is kept, with the secret sealed. Where a webhook is named, none is known and none is given, one is made: told once.
 * Throws `validation_failed` with every fault.
 */
export async function sealedChange(
  engine: EngineContext,
  tenantId: string,
  before: StoredNotifications | undefined,
  { webhookSecret: given, ...change }: NotificationChange,
): Promise<{ readonly stored: StoredNotifications; readonly made: string | undefined }> {
  const errors = faultsIn(engine, { ...change, ...(given !== undefined && { webhookSecret: given }) });
  if (errors.length > 0) throw new ReplyForceError('validation_failed', 'People cannot be told like this.', { errors });
  const needsOne = typeof change.webhookUrl === 'string' && before?.webhookSecret === undefined && given === undefined;
  const made = needsOne ? newSecret(engine) : undefined;
  const secret = given ?? made;
  const webhookSecret = secret === undefined ? undefined : await engine.vault.seal(secret, { tenantId, purpose: 'credentials' });
  return { stored: { ...change, ...(webhookSecret !== undefined && { webhookSecret }) }, made };
}

function faultsIn({ notifiers }: EngineContext, { addresses = [], webhookUrl, webhookSecret, closing = '' }: NotificationChange) {
  const errors: { path: string; message: string }[] = [];
  for (const [index, address] of addresses.entries())
    if (!MAIL_ADDRESS.test(address) || CONTROL_CHARACTERS.test(address))
      errors.push({ path: `addresses.${index}`, message: 'must be an e-mail address' });
  if (typeof webhookUrl === 'string') {
    if (!isSafeAddress(webhookUrl))
      errors.push({ path: 'webhook_url', message: 'must be an https address (http only on this machine, such as http://127.0.0.1:9000)' });
    else if (notifiers.webhook?.isClosed(webhookUrl))
      errors.push({ path: 'webhook_url', message: 'is no public address; the operator has to allow it first' });
  }
  if (webhookSecret !== undefined && !isSecret(webhookSecret))
    errors.push({ path: 'webhook_secret', message: 'must be whsec_ with base64 after it, or a text of at least 16 characters' });
  if (/[^\P{Cc}\n]/u.test(closing)) errors.push({ path: 'closing', message: 'must not hold control characters' });
  return errors;
}

function isSecret(secret: string): boolean {
  if (secret.startsWith('whsec_')) return /^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(secret.slice('whsec_'.length));
  return secret.length >= 16;
}
