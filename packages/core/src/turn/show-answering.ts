import type { EngineContext } from '../engine-context.js';
import { channelContext } from '../engine-context.js';
import type { TurnMessage, TurnSource } from '../ports/storage.js';

/** An answer that comes sooner needs no sign that it comes, ms. */
const AFTER_MS = 700;
/** A sign that takes longer is of no use any more, ms. */
const TIMEOUT_MS = 5_000;

/** Channels whose signs do not work: said once, until one works again. */
const failing = new WeakMap<EngineContext['logger'], Set<string>>();

export interface AnsweringSign {
  /** An answer is being written. */
  begin(): void;
  /** It is there, or will not come. */
  end(): void;
}

const NONE: AnsweringSign = { begin: () => undefined, end: () => undefined };

/**
 * Shows a customer that they are read and answered, where the answer takes a while. It goes its own way: nothing waits for it,
 * nothing depends on it, and what fails is said once. Only for a turn that the machine answers.
 *
 * @param newest the message that will be answered
 * @param isOn how the tenant has it for this kind of channel
 */
export function answeringSign(engine: EngineContext, { conversation }: TurnSource, newest: TurnMessage, isOn: boolean): AnsweringSign {
  const show = engine.channels.get(conversation.channelType)?.showAnswering;
  if (!isOn || !show || conversation.owner !== 'ai') return NONE;
  let cancel: (() => void) | undefined;
  let isOver = false;
  return {
    begin() {
      if (!isOver) cancel ??= engine.runtime.schedule(AFTER_MS, () => void tryShow());
    },
    end() {
      isOver = true;
      cancel?.();
    },
  };

  async function tryShow(): Promise<void> {
    const { channelId } = conversation;
    const silent = failing.get(engine.logger) ?? new Set();
    failing.set(engine.logger, silent);
    try {
      await send();
      silent.delete(channelId);
    } catch (error) {
      if (!silent.has(channelId)) engine.logger.warn({ error, channelId }, 'customers cannot be shown that an answer is being written');
      silent.add(channelId);
    }
  }

  async function send(): Promise<void> {
    const { tenantId, id, channelId } = conversation;
    const tenant = engine.storage.forTenant(tenantId);
    const [channel, message, recipient] = await Promise.all([
      tenant.channels.get(channelId),
      tenant.messages.get(newest.id),
      tenant.conversations.recipient(id),
    ]);
    if (channel?.status !== 'active' || !message?.platformMid || !recipient) return;
    if (engine.breakers.isPaused({ kind: 'channel', service: channel.type, tenantId, account: channelId })) return;
    const credentials = await engine.openCredentials(channel);
    const to = await engine.vault.open(recipient, { tenantId, purpose: 'contact' });
    if (!credentials || isOver) return;
    const sign = { to, accountId: channel.accountId, platformMid: message.platformMid, baseUrl: channel.baseUrl };
    await show?.(sign, credentials, channelContext(engine), engine.runtime.timeout(TIMEOUT_MS));
  }
}
